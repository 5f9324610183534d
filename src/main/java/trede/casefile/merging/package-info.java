/// Making one file of two of the same person, and two of one again.
@NullMarked
package trede.casefile.merging;

import org.jspecify.annotations.NullMarked;
