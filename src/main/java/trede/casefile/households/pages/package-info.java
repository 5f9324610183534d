/// The page of a person's household: who lives with whom, who is whose, for which category they count.
@NullMarked
package trede.casefile.households.pages;

import org.jspecify.annotations.NullMarked;
