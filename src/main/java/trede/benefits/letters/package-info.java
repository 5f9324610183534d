/// What the centre writes to somebody about an application or a decision, with every mention that the law asks for.
@NullMarked
@NamedInterface("letters")
package trede.benefits.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
