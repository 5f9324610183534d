/// What somebody asks about people, kept out of addresses.
@NullMarked
@NamedInterface("asked")
package trede.web.asked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
