/// Populations by month, for the published figures of Ghent and Essen.
@NullMarked
package trede.town.ladder;

import org.jspecify.annotations.NullMarked;
