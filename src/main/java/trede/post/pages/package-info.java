/// What waits to leave, what did not arrive and why.
@NullMarked
package trede.post.pages;

import org.jspecify.annotations.NullMarked;
