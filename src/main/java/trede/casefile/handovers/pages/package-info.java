/// Handing files over, what goes along with each, and the same on paper for the client.
@NullMarked
package trede.casefile.handovers.pages;

import org.jspecify.annotations.NullMarked;
