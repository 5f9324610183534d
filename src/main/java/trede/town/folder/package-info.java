/// How invented lives are written down: the whole truth, and as it was told.
@NullMarked
package trede.town.folder;

import org.jspecify.annotations.NullMarked;
