/// That a file was looked into, and at which page of it.
@NullMarked
package trede.casefile.looking;

import org.jspecify.annotations.NullMarked;
