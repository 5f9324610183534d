/// What the centre's own rooms tell about people under the contract of facts, in place of what a source tells.
@NullMarked
@NamedInterface("own")
package trede.casefile.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
