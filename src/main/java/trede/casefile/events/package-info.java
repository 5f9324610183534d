/// What happens in a file, told to who wants to know: in the past tense.
@NullMarked
@NamedInterface("events")
package trede.casefile.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
