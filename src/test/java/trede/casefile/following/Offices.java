package trede.casefile.following;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.Town;
import trede.web.Visitor;
import trede.web.Visitors;

/// A small town with two teams: Els and Fatima in West, Wim in East; Nadia heads the service. Els follows
/// Jan;
/// nobody
/// follows Mo.
public class Offices {

    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    public final Visitor centre;
    public final Member els;
    public final Member fatima;
    public final Member wim;
    public final Member nadia;
    public final UUID jan;
    public final UUID mo;

    public Offices(
            TestCentres test, Teams teams, Followers followers, JdbcClient sql, TransactionTemplate transaction) {
        centre = test.centre();
        els = test.member(centre, Role.WORKER);
        fatima = test.member(centre, Role.WORKER);
        wim = test.member(centre, Role.WORKER);
        nadia = test.member(centre, Role.HEAD_OF_SERVICE);
        var town = new Town(sql, transaction);
        jan = Visitors.as(centre, () -> town.person("J1", "Jan", "Peeters", "1980-05-17"));
        mo = Visitors.as(centre, () -> town.person("M1", "Mo", "Haddad", "1990-01-02"));
        Visitors.as(centre, () -> {
            var site = teams.addSite("Dorpshuis", LONG_AGO);
            var west = teams.addTeam(site, "West", LONG_AGO);
            var east = teams.addTeam(site, "East", LONG_AGO);
            teams.place(els.id(), west, LONG_AGO);
            teams.place(fatima.id(), west, LONG_AGO);
            teams.place(wim.id(), east, LONG_AGO);
            followers.add(jan, new Followers.Duty(els.id(), Function.GENERAL, true), LONG_AGO);
            return true;
        });
    }
}
