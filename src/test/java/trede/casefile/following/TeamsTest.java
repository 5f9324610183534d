package trede.casefile.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.web.Refusal;
import trede.web.Visitor;
import trede.web.Visitors;

/// A welfare office opens, moves its people, and closes.
@HouseTest
class TeamsTest {

    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);
    private static final LocalDate CLOSED = LocalDate.of(2030, 6, 30);

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    Visitor gent;
    Member an;
    UUID site;
    UUID team;

    @BeforeEach
    void anOfficeWithATeam() {
        gent = test.centre();
        an = test.member(gent, Role.WORKER);
        as(() -> {
            site = teams.addSite("Welzijnsbureau Noord", OPENED);
            team = teams.addTeam(site, "Onthaal", OPENED);
            teams.place(an.id(), team, OPENED);
        });
    }

    private void as(Runnable work) {
        Visitors.as(gent, () -> {
            work.run();
            return true;
        });
    }

    private void refuses(String key, Runnable work) {
        assertThatThrownBy(() -> as(work))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void whoWorksInATeamDoesSoUntilItsLastDay() {
        as(() -> teams.closeTeam(team, CLOSED));
        assertThat(Visitors.as(gent, () -> teams.listPlaces()))
                .singleElement()
                .matches(place -> CLOSED.equals(place.last()));
        assertThat(Visitors.as(gent, () -> teams.listTeams()))
                .singleElement()
                .matches(open -> CLOSED.equals(open.last()));
    }

    @Test
    void nobodyStartsInATeamThatIsClosed() {
        as(() -> teams.closeTeam(team, CLOSED));
        refuses("casefile.place_unknown", () -> teams.place(an.id(), team, CLOSED.plusDays(1)));
    }

    @Test
    void aSiteClosesAfterItsTeams() {
        refuses("casefile.site_has_teams", () -> teams.closeSite(site, CLOSED));
        as(() -> teams.closeTeam(team, CLOSED));
        as(() -> teams.closeSite(site, CLOSED));
        refuses("casefile.place_unknown", () -> teams.addTeam(site, "Te laat", CLOSED.plusDays(1)));
    }

    @Test
    void nothingClosesBeforeItOpened() {
        refuses("casefile.place_closed_early", () -> teams.closeTeam(team, OPENED.minusDays(1)));
        refuses("casefile.place_unknown", () -> teams.closeTeam(UUID.randomUUID(), CLOSED));
    }
}
