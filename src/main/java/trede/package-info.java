/// The whole house: it opens the door and does nothing else.
@NullMarked
package trede;

import org.jspecify.annotations.NullMarked;
