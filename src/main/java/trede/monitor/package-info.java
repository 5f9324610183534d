/// Counting: measures over periods, exclusions, no double counts, as known at an instant.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"time", "web", "access", "access :: looks", "law", "casefile", "casefile :: colleagues"})
package trede.monitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
