/// The calculation of the living wage: of what somebody lives, what of it counts, and what
/// remains to be paid.
@NullMarked
package trede.benefits.calculation;

import org.jspecify.annotations.NullMarked;
