/// What workers propose, and the meetings of the special committee that decides.
@NullMarked
package trede.benefits.committee;

import org.jspecify.annotations.NullMarked;
