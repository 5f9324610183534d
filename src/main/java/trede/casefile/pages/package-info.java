/// Finding a person, and their page: who they are, and their life with us on one timeline.
@NullMarked
package trede.casefile.pages;

import org.jspecify.annotations.NullMarked;
