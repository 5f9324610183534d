/// What we hold about one person, put together for that person.
@NullMarked
package trede.casefile.holding;

import org.jspecify.annotations.NullMarked;
