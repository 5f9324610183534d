/// Keeping who somebody is: what a worker types, what a source told beside it, and whatever leads to the
/// person.
@NullMarked
@NamedInterface("identities")
package trede.casefile.identities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
