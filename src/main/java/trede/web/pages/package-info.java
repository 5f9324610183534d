/// The frame itself: layout, help, language, and what stands on a page when something is refused or fails.
@NullMarked
package trede.web.pages;

import org.jspecify.annotations.NullMarked;
