/// The list of what to look at, and the line about it on the file.
@NullMarked
package trede.casefile.checks.pages;

import org.jspecify.annotations.NullMarked;
