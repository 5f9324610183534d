/// What we promise about speed and memory, measured; nothing here is part of the program.
@NullMarked
package trede.bench;

import org.jspecify.annotations.NullMarked;
