package trede.casefile.following.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import trede.access.Accounts;
import trede.casefile.following.Teams;
import trede.time.Brussels;
import trede.web.DayEntry;
import trede.web.Needs;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;

/// The sites of the centre, their teams, and who works where from what day.
@Controller
@Needs(Right.ADMINISTER)
@RequestMapping("/{centre}/teams")
class TeamPages {

    private final Teams teams;
    private final Accounts accounts;
    private final Clock clock;

    TeamPages(Teams teams, Accounts accounts, Clock clock) {
        this.teams = teams;
        this.accounts = accounts;
        this.clock = clock;
    }

    private interface Act {
        void on(LocalDate day);
    }

    @GetMapping
    @Transactional
    public Sheet show() {
        return sheet(new Problems());
    }

    @PostMapping("/sites")
    Object addSite(@PathVariable String centre, @RequestParam String name, @RequestParam String from) {
        return done(centre, "site-name", from, day -> teams.addSite(name, day));
    }

    @PostMapping
    Object addTeam(
            @PathVariable String centre,
            @RequestParam UUID site,
            @RequestParam String name,
            @RequestParam String from) {
        return done(centre, "team-name", from, day -> teams.addTeam(site, name, day));
    }

    @PostMapping("/places")
    Object place(
            @PathVariable String centre,
            @RequestParam UUID account,
            @RequestParam UUID team,
            @RequestParam String from) {
        return done(centre, "account", from, day -> teams.place(account, team, day));
    }

    @PostMapping("/{team}/closing")
    Object closeTeam(@PathVariable String centre, @PathVariable UUID team, @RequestParam String last) {
        return done(centre, "close-" + team, last, day -> teams.closeTeam(team, day));
    }

    @PostMapping("/sites/{site}/closing")
    Object closeSite(@PathVariable String centre, @PathVariable UUID site, @RequestParam String last) {
        return done(centre, "close-" + site, last, day -> teams.closeSite(site, day));
    }

    private Object done(String centre, String field, String from, Act act) {
        try {
            act.on(DayEntry.find(from, today()).orElseThrow(() -> new Refusal("casefile.day_misread", from)));
            return "redirect:/" + centre + "/teams";
        } catch (Refusal refusal) {
            return sheet(new Problems().add(field, refusal)).status(400);
        }
    }

    private Sheet sheet(Problems problems) {
        return Sheet.of("casefile/following/pages/teams.jte")
                .with("sites", teams.listSites())
                .with("teams", teams.listTeams())
                .with("places", teams.listPlaces())
                .with("colleagues", Colleagues.of(accounts))
                .with("today", today())
                .with("problems", problems);
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
