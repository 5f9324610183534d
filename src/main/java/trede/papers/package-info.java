/// Paper made of pages: tagged PDF that can be read aloud and kept.
@NullMarked
@ApplicationModule(allowedDependencies = {"time", "web", "access"})
package trede.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
