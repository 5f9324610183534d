/// What the law says, since when, where that is written, and who in the centre confirmed it.
@NullMarked
@ApplicationModule(allowedDependencies = {"time", "web", "access"})
package trede.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
