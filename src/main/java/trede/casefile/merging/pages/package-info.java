/// Two files side by side, one file of two, and what a file was made of.
@NullMarked
package trede.casefile.merging.pages;

import org.jspecify.annotations.NullMarked;
