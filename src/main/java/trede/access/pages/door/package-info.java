/// The steps between the password and the first page.
@NullMarked
package trede.access.pages.door;

import org.jspecify.annotations.NullMarked;
