/// The page one opens in the morning, and the lists behind its numbers.
@NullMarked
package trede.casefile.due.pages;

import org.jspecify.annotations.NullMarked;
