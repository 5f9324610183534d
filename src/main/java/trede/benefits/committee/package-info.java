/// What workers propose, and the meetings of the special committee that decides.
@NullMarked
@NamedInterface("committee")
package trede.benefits.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
