/// Who lives with whom, who is whose parent or partner, and for which category of the living wage
/// somebody then counts.
@NullMarked
@NamedInterface("households")
package trede.casefile.households;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
