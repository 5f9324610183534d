/// The working life of the invented town: what its workers wrote, agreed, asked and decided over the last months.
@NullMarked
package trede.town.work;

import org.jspecify.annotations.NullMarked;
