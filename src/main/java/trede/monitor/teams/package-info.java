/// Figures by the team or the site where people are followed.
@NullMarked
package trede.monitor.teams;

import org.jspecify.annotations.NullMarked;
