/// One file per measure: its question and a pure function from census and period to named sets of people.
@NullMarked
package trede.monitor.measures;

import org.jspecify.annotations.NullMarked;
