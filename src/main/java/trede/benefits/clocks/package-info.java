/// What must be done before which day, and what may begin when: the clocks of the law, without
/// a clock on the wall.
@NullMarked
package trede.benefits.clocks;

import org.jspecify.annotations.NullMarked;
