/// What colleagues did for somebody, and the papers somebody has, on the timeline.
@NullMarked
package trede.casefile.pages.life;

import org.jspecify.annotations.NullMarked;
