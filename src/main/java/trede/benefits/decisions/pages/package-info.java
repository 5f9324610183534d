/// Whose right must be looked at again.
@NullMarked
package trede.benefits.decisions.pages;

import org.jspecify.annotations.NullMarked;
