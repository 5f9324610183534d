/// What falls due in the casefile itself, a file each.
@NullMarked
package trede.casefile.due.sources;

import org.jspecify.annotations.NullMarked;
