/// People nobody spoke to for weeks, and by whose silence.
@NullMarked
package trede.contacts.silence;

import org.jspecify.annotations.NullMarked;
