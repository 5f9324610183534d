/// Lists of the people one follows: filtered, sorted, kept, taken along, handed to an act.
@NullMarked
@NamedInterface("caseload")
package trede.casefile.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
