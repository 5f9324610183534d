/// The desk: who came in, waits, is with whom, and left.
@NullMarked
package trede.contacts.reception;

import org.jspecify.annotations.NullMarked;
