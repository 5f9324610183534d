package trede.town;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.Accounts;
import trede.access.DemonstrationUsers;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.following.Followers;
import trede.casefile.following.Followers.Duty;
import trede.casefile.following.Function;
import trede.casefile.following.Teams;

/// Where they work in a city: eight welfare offices and four job shops, with invented names, a team in each and
/// somebody in every team.
@Component
class GhentOffices {

    private static final int EACH = 12;

    /// An office, its team and who works there.
    private record Site(String name, String team, String worker, Function function) {}

    private static final List<Site> SITES = List.of(
            office("Lindenbrug", "Veerle Mispelaere"),
            office("Kasteelhof", "Yassin Bouhaddou"),
            office("Oude Blekerij", "Hilde Strobbe"),
            office("Waterpoort", "Cedric Vandamwijk"),
            office("De Spinnerij", "Aylin Korkmazer"),
            office("Bloemenwijk", "Roos Everaerdt"),
            office("Molenkouter", "Stijn Lampaertsen"),
            office("Sluizeken-Zuid", "Fatoumata Dialloux"),
            shop("De Hefboom", "Kobe Wittevrongel"),
            shop("Het Vliegwiel", "Mira Dobbelaerts"),
            shop("De Schakelaar", "Jamal Ouarzazi"),
            shop("Kaai Negen", "Lotte Zwaenepoel"));

    private final Accounts accounts;
    private final Teams teams;
    private final Followers followers;

    GhentOffices(Accounts accounts, Teams teams, Followers followers) {
        this.accounts = accounts;
        this.teams = teams;
        this.followers = followers;
    }

    private static Site office(String name, String worker) {
        return new Site("Welzijnsbureau " + name, "Welzijn " + name, worker, Function.GENERAL);
    }

    private static Site shop(String name, String worker) {
        return new Site("Jobwinkel " + name, "Werk " + name, worker, Function.WORK);
    }

    /// Opens them in the centre at hand: whole or not at all. Each worker follows a few people.
    @Transactional
    void open(LocalDate from) {
        accounts.add("Ingrid Hooftmans", Role.HEAD_OF_SERVICE, DemonstrationUsers.PASSWORD);
        var people = followers.listUnfollowed(EACH * SITES.size()).iterator();
        for (var site : SITES) {
            var opened = teams.addTeam(teams.addSite(site.name, from), site.team, from);
            accounts.add(site.worker, Role.WORKER, DemonstrationUsers.PASSWORD);
            var worker = account(site.worker);
            teams.place(worker, opened, from);
            for (int i = 0; i < EACH && people.hasNext(); i++) {
                followers.add(people.next(), new Duty(worker, site.function, true), from);
            }
        }
    }

    private UUID account(String name) {
        return accounts.list().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .map(Member::id)
                .orElseThrow();
    }
}
