/// Days and periods as the law counts them; what day it is.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package trede.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
