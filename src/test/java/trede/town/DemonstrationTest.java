package trede.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Accounts;
import trede.access.Member;
import trede.access.Role;
import trede.benefits.committee.Meeting;
import trede.benefits.committee.Meetings;
import trede.benefits.decisions.Reviews;
import trede.casefile.People;
import trede.casefile.due.Dues;
import trede.casefile.due.Urgency;
import trede.casefile.duplicates.Suspicions;
import trede.casefile.retention.Overdue;
import trede.casefile.retention.Retentions;
import trede.contacts.appointments.Appointments;
import trede.contacts.appointments.Outcome;
import trede.contacts.notes.Notes;
import trede.exchange.ImportOutcome;
import trede.exchange.ImportRequest;
import trede.exchange.Imports;
import trede.exchange.Progress;
import trede.monitor.Ask;
import trede.monitor.Cell;
import trede.monitor.Measures;
import trede.monitor.Options;
import trede.monitor.Report;
import trede.monitor.Reports;
import trede.post.Outbox;
import trede.time.Brussels;
import trede.time.Period;
import trede.web.Visitor;
import trede.web.Visitors;

@HouseTest
class DemonstrationTest {

    @Autowired
    TestCentres centres;

    @Autowired
    StoryLoader loader;

    @Autowired
    Imports imports;

    @Autowired
    Measures measures;

    @Autowired
    Reports reports;

    @Autowired
    Rivierdal rivierdal;

    @Autowired
    Accounts accounts;

    @Autowired
    Appointments appointments;

    @Autowired
    Notes notes;

    @Autowired
    Suspicions suspicions;

    @Autowired
    People people;

    @Autowired
    Dues dues;

    @Autowired
    Reviews reviews;

    @Autowired
    Meetings meetings;

    @Autowired
    Outbox outbox;

    @Autowired
    Retentions retentions;

    @TempDir
    Path dir;

    @Test
    void theMonitorPrintsWhatAntwerpPublished() throws IOException {
        var policyOfficer = load(PublishedTowns::antwerp, "antwerp");
        var reconciliation = report(policyOfficer, "activation.reconciliation", "2015-Q2");
        assertThat(List.of("initial-population", "excluded", "activatable", "social", "professional"))
                .extracting(cell -> reconciliation.cell(cell).count())
                .containsExactly(7754, 643, 7111, 674, 6437);
        var professional = report(policyOfficer, "activation.professional", "2015-Q2");
        assertThat(List.of("denominator", "numerator", "article_60", "activated_benefit"))
                .extracting(cell -> professional.cell(cell).count())
                .containsExactly(8024, 5600, 1528, 59);
        assertThat(professional.cell("rate").percent()).hasToString("69.8");
        assertThat(professional.cell("from_benefit.rate").percent()).hasToString("62.3");
        assertThat(professional.targets("rate")).hasSize(1);
        assertThat(professional.targets("rate").getFirst().isReachedBy(professional.cell("rate")))
                .isTrue();
        assertThat(report(policyOfficer, "activation.social", "2014-Q4")
                        .cell("rate")
                        .percent())
                .hasToString("53.3");
        var trajectories = report(policyOfficer, "support.welfare_trajectories", "2014-Q2");
        assertThat(List.of("total", "new", "ex_article_60", "new_ex_article_60"))
                .extracting(cell -> trajectories.cell(cell).count())
                .containsExactly(301, 164, 79, 32);
        var quarter = Period.find("2015-Q2").orElseThrow();
        var then = new Ask(
                measures.get("activation.reconciliation"),
                quarter,
                Instant.parse("2015-07-01T12:00:00Z"),
                Options.NONE);
        var early = Visitors.as(policyOfficer, () -> reports.get(then)).cell("initial-population");
        assertThat(early.count()).as("as known just after the quarter").isBetween(7000, 7753);
    }

    @Test
    void theMonitorPrintsWhatGhentPublished() throws IOException {
        var policyOfficer = load(PublishedTowns::ghent, "ghent");
        assertThat(report(policyOfficer, "pathway.overview", "2012-04").cells())
                .extracting(Cell::count)
                .contains(5140, 537, 1174, 500, 1382, 258, 726, 563);
        var months = report(policyOfficer, "activation.after_four_months", "2012-04");
        assertThat(months.cell("rate").percent()).hasToString("87.2");
        assertThat(months.cell("not_in_care_rate").percent()).hasToString("89.0");
    }

    @Test
    void theMonitorPrintsWhatEssenPublishedAndAnImportOfAllOfItChangesNothing() throws IOException {
        var policyOfficer = load(PublishedTowns::essen, "essen");
        var options = new Options(java.time.YearMonth.of(2021, 4));
        var month = Period.find("2023-10").orElseThrow();
        var ask = new Ask(measures.get("caseload.trend"), month, null, options);
        var trend = Visitors.as(policyOfficer, () -> reports.get(ask));
        assertThat(trend.cell("count").count()).isEqualTo(33);
        assertThat(trend.cell("reference").count()).isEqualTo(83);
        assertThat(trend.cell("change").percent()).hasToString("-60.2");
        changesNothing(policyOfficer, dir.resolve("essen"));
    }

    /// Bringing in the whole town after its story.
    private void changesNothing(Visitor someone, Path folder) {
        var again = Visitors.as(someone, () -> imports.run(ImportRequest.of(folder), new Progress()));
        assertThat(again)
                .isInstanceOfSatisfying(
                        ImportOutcome.Done.class,
                        done -> assertThat(done.counts().values())
                                .allMatch(count ->
                                        count.fresh() == 0 && count.corrected() == 0 && count.withdrawn() == 0));
    }

    @Test
    void aWorkerOfTheInventedTownComesIntoAnOrdinaryMorning() throws IOException {
        var today = LocalDate.now(Brussels.ZONE);
        var town = load(
                folder -> Town.write(
                        folder, TownPlan.of(300, 6, today, 35).in("11035").toldOver(1)),
                "rivierdal");
        Visitors.as(town, () -> {
            accounts.add("Amber Kwartelman", Role.WORKER, "a password that is long");
            rivierdal.live("Amber Kwartelman", today);
            return true;
        });
        var wannes = Visitors.as(town, accounts::list).stream()
                .filter(member -> member.name().equals("Wannes Kiekens"))
                .findFirst()
                .orElseThrow();
        Visitors.as(wannes, () -> {
            hasWork(wannes, today);
            return true;
        });
        onlyWhoCameOnceAndLongAgoMayGo(town);
    }

    private void hasWork(Member wannes, LocalDate today) {
        var day = appointments.list(wannes.id(), today, today);
        assertThat(day).hasSize(5);
        assertThat(appointments.list(wannes.id(), today.minusDays(60), today.minusDays(1)))
                .extracting(each -> each.end().outcome())
                .contains(Outcome.values());
        assertThat(appointments.list(wannes.id(), today.plusDays(1), today.plusDays(15)))
                .hasSizeGreaterThan(5);
        var piles = dues.listPiles(List.of(wannes.id()), 50);
        assertThat(piles)
                .filteredOn(pile -> pile.urgency() == Urgency.LATE)
                .allSatisfy(pile -> assertThat(pile.many()).isBetween(1, 15));
        var written = new HashSet<String>();
        for (var each : day) {
            var person = people.find(each.whom().id()).orElseThrow();
            assertThat(notes.list(person, null, null, 10, 0))
                    .isNotEmpty()
                    .allMatch(note -> written.add(note.firstWords()), "said only once");
        }
        theCommitteeAndThePostHaveWork();
    }

    private void theCommitteeAndThePostHaveWork() {
        assertThat(reviews.listDue(true, null, 50).due()).isNotEmpty();
        assertThat(meetings.list(5)).extracting(Meeting::items).hasSize(2).doesNotContain(0);
        assertThat(outbox.list("new", 5)).isNotEmpty();
        assertThat(suspicions.computeAll())
                .as("files that the counter did not find")
                .isBetween(2, 20);
    }

    private void onlyWhoCameOnceAndLongAgoMayGo(Visitor town) {
        var hendrik = centres.member(town, Role.ADMINISTRATOR);
        assertThat(Visitors.as(hendrik, () -> retentions.list(50)))
                .extracting(Overdue::name)
                .containsExactly("Odette Kromhout", "Yves Delafontaine", "Samira Bouchtaoui");
    }

    private interface Script {
        Object write(Path folder);
    }

    private Visitor load(Script script, String code) throws IOException {
        var visitor = centres.centre();
        var folder = dir.resolve(code);
        script.write(folder);
        return Visitors.as(visitor, () -> {
            loader.load(folder, true);
            loader.setTargets(code);
            return visitor;
        });
    }

    private Report report(Visitor visitor, String measure, String period) {
        var ask = new Ask(measures.get(measure), Period.find(period).orElseThrow());
        return Visitors.as(visitor, () -> reports.get(ask));
    }
}
