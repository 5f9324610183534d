/// The people we help: identity and facts about them that came from elsewhere.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "time",
            "web",
            "web :: uploads",
            "web :: asked",
            "access",
            "access :: looks",
            "law",
            "papers"
        })
package trede.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
