/// Where facts from elsewhere come in: told row by row, judged all together, kept with what was known before.
@NullMarked
@NamedInterface("intake")
package trede.casefile.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
