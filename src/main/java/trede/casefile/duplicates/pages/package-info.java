/// The queue of possible duplicates on screen.
@NullMarked
package trede.casefile.duplicates.pages;

import org.jspecify.annotations.NullMarked;
