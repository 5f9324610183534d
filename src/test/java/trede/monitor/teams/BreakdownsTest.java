package trede.monitor.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.casefile.Town;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.monitor.Ask;
import trede.monitor.Measures;
import trede.monitor.Reports;
import trede.monitor.teams.Part.Share;
import trede.time.Period;
import trede.web.Visitors;

/// Jan is followed in West, Mo by nobody; both live on a living wage.
@HouseTest
class BreakdownsTest {

    private static final Period QUARTER = Period.quarter(2021, 1);

    @Autowired
    TestCentres test;

    @Autowired
    Teams teams;

    @Autowired
    Followers followers;

    @Autowired
    Measures measures;

    @Autowired
    Reports reports;

    @Autowired
    Breakdowns breakdowns;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    Offices town;

    @BeforeEach
    void twoPeople() {
        town = new Offices(test, teams, followers, sql, transaction);
        Visitors.as(town.centre, () -> {
            var written = new Town(sql, transaction);
            written.fact(town.jan, "benefit", "living_wage", "2020-01-01", null);
            written.fact(town.mo, "benefit", "living_wage", "2020-01-01", null);
            followers.add(town.jan, new Followers.Duty(town.wim.id(), Function.WORK, true), Offices.LONG_AGO);
            return true;
        });
    }

    private Share population(String name, boolean bySite) {
        return Visitors.as(town.centre, () -> {
            var report = reports.get(new Ask(measures.get("pathway.overview"), QUARTER));
            int place = report.cells().indexOf(report.cell("population"));
            return breakdowns.list(report, bySite).stream()
                    .filter(part -> part.name().equals(name))
                    .map(part -> part.counts().get(place))
                    .findFirst()
                    .orElse(new Share(-1, null));
        });
    }

    @Test
    void everybodyStandsOnceWithTheGeneralFirstContact() {
        assertThat(population("West", false)).isEqualTo(new Share(1, null));
        assertThat(population("East", false)).as("the work coach's team").isEqualTo(new Share(-1, null));
        assertThat(population("", false)).as("nobody follows Mo").isEqualTo(new Share(1, null));
        assertThat(population("Dorpshuis", true)).isEqualTo(new Share(1, null));
    }

    @Test
    void whoMovesToAnotherTeamTakesTheFiguresAlong() {
        Visitors.as(town.centre, () -> {
            var east = teams.listTeams().stream()
                    .filter(team -> team.name().equals("East"))
                    .findFirst()
                    .orElseThrow();
            teams.place(town.els.id(), east.id(), LocalDate.of(2021, 3, 1));
            return true;
        });
        assertThat(population("East", false)).isEqualTo(new Share(1, null));
    }

    @Test
    void thePageShowsTheWholeBesideItsParts() throws Exception {
        mvc.perform(get(
                                "/{centre}/monitor/2021-Q1/activation.reconciliation/teams",
                                town.centre.centre().code())
                        .with(TestCentres.signedIn(town.nadia)))
                .andExpect(status().isOk());
    }
}
