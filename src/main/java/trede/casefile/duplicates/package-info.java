/// The queue of files that may be of one person, with the reasons; kept fresh in the background.
@NullMarked
package trede.casefile.duplicates;

import org.jspecify.annotations.NullMarked;
