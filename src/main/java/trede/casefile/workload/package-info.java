/// What somebody came for, what that weighs, who carries how much, and who takes a newcomer.
@NullMarked
@NamedInterface("workload")
package trede.casefile.workload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
