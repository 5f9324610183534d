/// The figures for other programs, over HTTP.
@NullMarked
package trede.monitor.api;

import org.jspecify.annotations.NullMarked;
