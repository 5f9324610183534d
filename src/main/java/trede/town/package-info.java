/// Invented towns for demonstration, training and tests: exchange folders, loaded by the ordinary import, and what
/// workers did since, through the doors that workers use.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "home",
            "time",
            "web",
            "access",
            "law",
            "post",
            "casefile",
            "casefile :: following",
            "casefile :: identities",
            "casefile :: checks",
            "casefile :: due",
            "casefile :: referrals",
            "casefile :: workload",
            "contacts :: notes",
            "contacts :: appointments",
            "contacts :: calendar",
            "contacts :: signals",
            "benefits :: applications",
            "benefits :: committee",
            "benefits :: decisions",
            "benefits :: letters",
            "exchange",
            "monitor"
        })
package trede.town;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
