/// What contradicts what in a file, or is missing: found, mended, or signed off with a reason.
@NullMarked
package trede.casefile.checks;

import org.jspecify.annotations.NullMarked;
