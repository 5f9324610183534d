/// The monitor as pages: the report of a period, the people behind each figure, and where one person stands.
@NullMarked
package trede.monitor.pages;

import org.jspecify.annotations.NullMarked;
