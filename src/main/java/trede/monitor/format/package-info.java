/// Figures and people as other programs read them: JSON and CSV that stay as they are; and as a table for
/// people.
@NullMarked
package trede.monitor.format;

import org.jspecify.annotations.NullMarked;
