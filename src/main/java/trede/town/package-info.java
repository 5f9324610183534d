/// Invented towns for demonstration, training and tests; writes exchange folders, loaded by the ordinary
/// import.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"home", "time", "web", "access", "casefile :: following", "exchange", "monitor"})
package trede.town;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
