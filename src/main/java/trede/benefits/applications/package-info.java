/// What somebody asks of the centre and since when, the social inquiry about it, and what they told since.
@NullMarked
@NamedInterface("applications")
package trede.benefits.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
