/// One file per check: whom it finds, by which facts.
@NullMarked
package trede.casefile.checks.rules;

import org.jspecify.annotations.NullMarked;
