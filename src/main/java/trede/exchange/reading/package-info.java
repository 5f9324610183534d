/// The files of an exchange: what they are called, how they are read, and what can be wrong in them.
@NullMarked
package trede.exchange.reading;

import org.jspecify.annotations.NullMarked;
