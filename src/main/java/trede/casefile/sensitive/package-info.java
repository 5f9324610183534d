/// Words about somebody that tell of health or justice: found, marked, and veiled for who may not know.
@NullMarked
@NamedInterface("sensitive")
package trede.casefile.sensitive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
