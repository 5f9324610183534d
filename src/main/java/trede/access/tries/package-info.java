/// How often somebody tried a door in vain, and how long they wait before the next try.
@NullMarked
package trede.access.tries;

import org.jspecify.annotations.NullMarked;
