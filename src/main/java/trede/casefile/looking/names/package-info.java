/// Whom a line of the log showed, by name.
@NullMarked
package trede.casefile.looking.names;

import org.jspecify.annotations.NullMarked;
