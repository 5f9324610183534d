/// What somebody typed, and what is wrong with it.
@NullMarked
package trede.benefits.forms;

import org.jspecify.annotations.NullMarked;
