package trede.casefile.referrals;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.Town;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Teams;
import trede.time.Brussels;
import trede.web.Visitor;
import trede.web.Visitors;

/// The four of MOVE'UP: Els of the antenna follows Jan, Wim works in the work department, Tine in the training
/// department, Gert trains the group. Nobody shares a team.
public class Chain {

    public final Visitor centre;
    public final Member els;
    public final Member wim;
    public final Member tine;
    public final Member gert;
    public final UUID jan;
    public final UUID training;

    public Chain(TestCentres test, Teams teams, Followers followers, JdbcClient sql, TransactionTemplate transaction) {
        centre = test.centre();
        els = test.member(centre, Role.WORKER);
        wim = test.member(centre, Role.WORKER);
        tine = test.member(centre, Role.WORKER);
        gert = test.member(centre, Role.WORKER);
        jan = Visitors.as(centre, () -> new Town(sql, transaction).person("J1", "Jan", "Peeters", "1980-05-17"));
        var longAgo = LocalDate.of(2020, 1, 1);
        training = Visitors.as(centre, () -> {
            var site = teams.addSite("Departement", longAgo);
            var team = teams.addTeam(site, "Opleiding", longAgo);
            teams.place(tine.id(), team, longAgo);
            followers.add(jan, new Followers.Duty(els.id(), Function.GENERAL, true), longAgo);
            return team;
        });
    }

    public static LocalDate today() {
        return LocalDate.now(Brussels.ZONE);
    }

    /// A question to a colleague, to be answered within a week.
    public static Wanted ask(Member whom, Function function) {
        return new Wanted(new Step.Asked(whom.id(), null), function, "Kan Jan meedoen?", today().plusDays(7));
    }
}
