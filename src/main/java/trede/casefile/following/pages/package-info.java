/// Who follows a person, who can see the file and why, and what is asked of those who cannot.
@NullMarked
@NamedInterface("colleagues")
package trede.casefile.following.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
