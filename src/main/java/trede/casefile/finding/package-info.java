/// Finding the one who is meant, by whatever somebody remembers of them.
@NullMarked
@NamedInterface("finding")
package trede.casefile.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
