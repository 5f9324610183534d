/// How long files are kept, and how they are destroyed when two people agree.
@NullMarked
package trede.casefile.retention;

import org.jspecify.annotations.NullMarked;
