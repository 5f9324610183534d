/// A decision with its letters, and what stands at the head of them.
@NullMarked
package trede.benefits.letters.pages;

import org.jspecify.annotations.NullMarked;
