package trede.casefile.caseload.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import trede.access.Accounts;
import trede.access.Member;
import trede.casefile.due.Desks;
import trede.casefile.following.Teams;
import trede.casefile.following.pages.Colleagues;
import trede.web.Page;

/// Whose list one may ask for: one's own, a colleague's, a team's, everybody's.
@Component
class WhoseChoices {

    private final Desks desks;
    private final Teams teams;
    private final Accounts accounts;

    WhoseChoices(Desks desks, Teams teams, Accounts accounts) {
        this.desks = desks;
        this.teams = teams;
        this.accounts = accounts;
    }

    /// Where one may look for whose list it is.
    List<Whose> sites() {
        return teams.listSites().stream()
                .map(site -> new Whose(site.id().toString(), site.name()))
                .toList();
    }

    List<Whose> list(Page page) {
        var desk = desks.desk();
        var found = new ArrayList<>(List.of(new Whose("", page.say("casefile.caseload.mine"))));
        if (desk.all()) {
            found.add(new Whose("all", page.say("casefile.caseload.everybody")));
            teams.listTeams().forEach(team -> found.add(new Whose("team:" + team.id(), team.name())));
            Colleagues.of(accounts).working().stream()
                    .map((Member member) -> new Whose(member.id().toString(), member.name()))
                    .forEach(found::add);
        } else {
            desk.absent().forEach((account, name) -> found.add(new Whose(account.toString(), name)));
            desk.team().forEach((account, name) -> found.add(new Whose(account.toString(), name)));
        }
        return found;
    }
}
