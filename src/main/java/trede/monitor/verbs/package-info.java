/// The figures on the command line.
@NullMarked
package trede.monitor.verbs;

import org.jspecify.annotations.NullMarked;
