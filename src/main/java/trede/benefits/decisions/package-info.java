/// What the centre decided about somebody, with its reasons, and the right that runs because of it.
@NullMarked
@NamedInterface("decisions")
package trede.benefits.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
