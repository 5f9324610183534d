/// Who works where, who follows whom, who may therefore look into a file, and what happens when somebody
/// has to
/// anyway.
@NullMarked
@NamedInterface("following")
package trede.casefile.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
