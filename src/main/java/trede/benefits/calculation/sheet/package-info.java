/// What goes into a calculation of the living wage, and what comes out of it.
@NullMarked
package trede.benefits.calculation.sheet;

import org.jspecify.annotations.NullMarked;
