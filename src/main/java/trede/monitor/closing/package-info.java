/// Figures that were told to the council: closed, they never change, and what we learned since is shown beside them.
@NullMarked
package trede.monitor.closing;

import org.jspecify.annotations.NullMarked;
