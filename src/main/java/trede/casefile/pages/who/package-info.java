/// The pages on which is typed who somebody is.
@NullMarked
package trede.casefile.pages.who;

import org.jspecify.annotations.NullMarked;
