/// The pages of signals: to send one, to answer it, to see what came of it.
@NullMarked
package trede.contacts.signals.pages;

import org.jspecify.annotations.NullMarked;
