/// Finding the one who is meant, by whatever somebody remembers of them.
@NullMarked
package trede.casefile.finding;

import org.jspecify.annotations.NullMarked;
