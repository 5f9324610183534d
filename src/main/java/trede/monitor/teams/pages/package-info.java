/// The figures of a measure, a column for each team or site.
@NullMarked
package trede.monitor.teams.pages;

import org.jspecify.annotations.NullMarked;
