/// The log of looks as it ages.
@NullMarked
@NamedInterface("looks")
package trede.access.looks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
