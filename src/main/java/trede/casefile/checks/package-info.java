/// What contradicts what in a file, or is missing, for whoever is first contact: found, mended, or signed off with a reason.
@NullMarked
package trede.casefile.checks;

import org.jspecify.annotations.NullMarked;
