/// The picture of one centre that every figure is counted from: its people and facts as known at an
/// instant, in memory.
@NullMarked
package trede.monitor.census;

import org.jspecify.annotations.NullMarked;
