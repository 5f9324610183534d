/// What keeps somebody's file from going: the last day on which something happened in it, or will.
@NullMarked
@NamedInterface("keeping")
package trede.casefile.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
