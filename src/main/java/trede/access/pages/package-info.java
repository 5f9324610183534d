/// The door, seen by who knocks: sign-in, tokens, who looked.
@NullMarked
package trede.access.pages;

import org.jspecify.annotations.NullMarked;
