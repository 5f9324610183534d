/// What only this installation knows: the key of the house, and what a good password is.
@NullMarked
@NamedInterface("secrets")
package trede.access.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
