/// What stands on the screen of the desk, and the paper that says that somebody was here.
@NullMarked
package trede.contacts.reception.pages;

import org.jspecify.annotations.NullMarked;
