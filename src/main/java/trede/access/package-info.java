/// Who may see and do what in which centre; who did it; who looked.
@NullMarked
@ApplicationModule(allowedDependencies = {"home", "time", "web", "web :: uploads"})
package trede.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
