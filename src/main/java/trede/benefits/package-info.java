/// What somebody asks and what the centre decides: applications, calculation, decisions, the special committee.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "time",
            "web",
            "access",
            "access :: looks",
            "law",
            "papers",
            "post",
            "casefile",
            "casefile :: following",
            "casefile :: events",
            "casefile :: sensitive",
            "casefile :: colleagues",
            "casefile :: households",
            "casefile :: own",
            "casefile :: identities",
            "casefile :: keeping"
        })
package trede.benefits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
