package trede.monitor.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.Town;
import trede.casefile.retention.OldFiles;
import trede.casefile.retention.Retentions;
import trede.monitor.census.Censuses;
import trede.time.Period;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Visitors;

/// Figures of long ago are told to the council; then somebody's file is destroyed, and somebody turns out to have
/// been helped too.
@HouseTest
class ClosingsTest {

    private static final Period QUARTER = Period.quarter(2001, 2);

    @Autowired
    TestCentres test;

    @Autowired
    Closings closings;

    @Autowired
    Censuses censuses;

    @Autowired
    Retentions retentions;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    OldFiles town;
    Member nadia;

    @BeforeEach
    void figuresOfLongAgo() {
        town = new OldFiles(test, sql, transaction);
        nadia = test.member(town.centre, Role.HEAD_OF_SERVICE);
        Visitors.as(town.centre, () -> closings.close(QUARTER));
    }

    private ClosedCell population() {
        return Visitors.as(town.centre, () -> {
            var closing = closings.find(QUARTER).orElseThrow();
            return closings.findCell(closing, "activation.reconciliation", "initial-population")
                    .orElseThrow();
        });
    }

    @Test
    void aFigureKeepsItsNumberWhenAFileIsDestroyed() {
        var before = population();
        assertThat(before.count()).isEqualTo(1);
        assertThat(before.keys()).hasSize(1);
        var keys = Visitors.as(town.an, () -> {
            retentions.propose(List.of(town.zwaluw));
            return retentions.listProposals(10).stream().map(each -> each.key()).toList();
        });
        Visitors.as(town.bo, () -> retentions.approve(keys));
        assertThat(population()).isEqualTo(before);
        Visitors.as(town.centre, () -> {
            var closing = closings.find(QUARTER).orElseThrow();
            assertThat(closings.listPeople(closing, before)).isEmpty();
            assertThat(closings.listCutKeys(closing, before)).isEqualTo(before.keys());
            return true;
        });
    }

    @Test
    void whatIsLearnedLaterStandsBesideIt() throws Exception {
        Visitors.as(town.centre, () -> {
            var late = new Town(sql, transaction);
            late.fact(
                    late.person("L-1", "Lut", "Laat", "1975-01-01"),
                    "benefit",
                    "living_wage",
                    "2001-01-01",
                    "2001-12-31");
            censuses.refresh();
            return true;
        });
        assertThat(population().count()).isEqualTo(1);
        String page = mvc.perform(get(
                                "/{centre}/monitor/{period}/closing",
                                town.centre.centre().code(),
                                QUARTER)
                        .with(TestCentres.signedIn(nadia)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("activation.reconciliation/initial-population")
                .contains("?knownAt=");
    }

    @Test
    void theListOfAClosedFigureNamesWhoIsStillThere() throws Exception {
        String list = mvc.perform(get(
                                "/{centre}/monitor/{period}/closing/activation.reconciliation/initial-population",
                                town.centre.centre().code(),
                                QUARTER)
                        .with(TestCentres.signedIn(nadia)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(list).contains("Zwaluw");
    }

    @Test
    void figuresAreClosedOnceAndWhenTheirPeriodIsOver() {
        assertThatThrownBy(() -> Visitors.as(town.centre, () -> closings.close(QUARTER)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("monitor.closed_already"));
        assertThatThrownBy(() -> Visitors.as(
                        town.centre,
                        () -> closings.close(Period.quarter(LocalDate.now().getYear() + 1, 1))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("monitor.closing_too_early"));
        assertThatThrownBy(() -> Visitors.as(
                        test.with(town.centre.centre(), Right.SEE_FIGURES),
                        () -> closings.close(Period.quarter(2001, 3))))
                .isInstanceOf(trede.web.NotAllowed.class);
    }
}
