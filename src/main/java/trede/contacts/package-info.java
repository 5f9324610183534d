/// Every talk with the people we help: appointments, reception, notes, reminders, signals.
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
            "casefile :: identities",
            "casefile :: keeping",
            "casefile :: finding",
            "casefile :: due",
            "casefile :: caseload"
        })
package trede.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
