/// Facts coming in and going out as files and messages.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "home",
            "time",
            "web",
            "web :: uploads",
            "access",
            "access :: looks",
            "casefile",
            "casefile :: intake"
        })
package trede.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
