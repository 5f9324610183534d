/// Closing the figures of a period, and reading them as they were closed.
@NullMarked
package trede.monitor.closing.pages;

import org.jspecify.annotations.NullMarked;
