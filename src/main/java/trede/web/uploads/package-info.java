/// Files that come in from a page: how large they may be, and that no virus comes along.
@NullMarked
@NamedInterface("uploads")
package trede.web.uploads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
