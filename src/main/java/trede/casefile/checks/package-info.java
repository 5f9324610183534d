/// What contradicts what in a file, or is missing: found, mended, or signed off with a reason.
@NullMarked
@NamedInterface("checks")
package trede.casefile.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
