/// What we hold about a person as a page, on paper, and for other programs.
@NullMarked
package trede.casefile.holding.pages;

import org.jspecify.annotations.NullMarked;
