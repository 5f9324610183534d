/// Where this installation keeps what it writes, and the database it runs on.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package trede.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
