/// The log of looks as it ages.
@NullMarked
package trede.access.looks;

import org.jspecify.annotations.NullMarked;
