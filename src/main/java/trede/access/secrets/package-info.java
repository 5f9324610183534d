/// What only this installation knows: the key of the house, and what a good password is.
@NullMarked
package trede.access.secrets;

import org.jspecify.annotations.NullMarked;
