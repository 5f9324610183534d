/// One's own account: password, second factor, where one is signed in.
@NullMarked
package trede.access.pages.own;

import org.jspecify.annotations.NullMarked;
