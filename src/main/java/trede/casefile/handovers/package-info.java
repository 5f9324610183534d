/// Files that go from one colleague to another, each with what the newcomer must know and the client may read.
@NullMarked
package trede.casefile.handovers;

import org.jspecify.annotations.NullMarked;
