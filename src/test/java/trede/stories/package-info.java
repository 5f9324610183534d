/// What people do with the pages, told in a real browser.
package trede.stories;
