/// A population for which the published quarterly tables of Antwerp come out.
@NullMarked
package trede.town.antwerp;

import org.jspecify.annotations.NullMarked;
