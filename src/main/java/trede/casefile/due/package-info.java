/// What is due in the files, whose it is, and until when it is in time.
@NullMarked
@NamedInterface("due")
package trede.casefile.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
