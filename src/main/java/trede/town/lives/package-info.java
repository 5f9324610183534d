/// What invented lives are made of: days, facts, names, offers and chance.
@NullMarked
package trede.town.lives;

import org.jspecify.annotations.NullMarked;
