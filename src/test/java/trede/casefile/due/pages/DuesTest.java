package trede.casefile.due.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trede.casefile.People;
import trede.casefile.due.Urgency;
import trede.casefile.events.FilesChanged;
import trede.casefile.following.Glasses;
import trede.casefile.following.Viewings;
import trede.web.Visitors;

/// What is due in a small town, and whose it is.
class DuesTest extends Morning {

    private static final String DUE = """
            select d.room || '.' || d.code || ' ' || d.due || ' ' || coalesce(a.name, 'nobody')
            from casefile.due d
            join casefile.person p on p.centre = d.centre and p.person = d.person
            left join access.account a on a.centre = d.centre and a.id = d.account
            where p.id = ? order by 1
            """;

    @Autowired
    Glasses glasses;

    @Autowired
    Viewings viewings;

    @Autowired
    People people;

    private void end(UUID person, LocalDate last) {
        Visitors.as(town.centre, () -> {
            followers.end(person, viewings.listFollowers(person).getLast().id(), last);
            return true;
        });
    }

    @Test
    void aDocumentThatExpiresSoonIsDueForTheFirstContact() {
        permit(town.jan, today.plusDays(10));
        permit(town.mo, today.plusDays(10));
        refresh();
        assertThat(ask(DUE, town.jan))
                .containsExactly("casefile.paper_expires " + today.plusDays(10) + " " + town.els.name());
        assertThat(ask(DUE, town.mo))
                .as("nobody follows Mo and he has no benefit")
                .isEmpty();
        fact(town.mo, "benefit", "living_wage", "2020-01-01");
        refresh();
        assertThat(ask(DUE, town.mo)).containsExactly("casefile.paper_expires " + today.plusDays(10) + " nobody");
    }

    @Test
    void whatIsDoneIsDueNoMore() {
        permit(town.jan, today.minusDays(3));
        assertThat(refresh()).isEqualTo(1);
        permit(town.jan, today.plusYears(2));
        assertThat(refresh()).isZero();
    }

    @Test
    void findingTwiceWritesNothingTheSecondTime() {
        permit(town.jan, today.plusDays(10));
        refresh();
        var before = ask("select xmin::text || ctid::text from casefile.due");
        refresh();
        assertThat(ask("select xmin::text || ctid::text from casefile.due"))
                .isEqualTo(before)
                .hasSize(1);
    }

    @Test
    void itGoesToTheNextFirstContactInTheSameTransaction() {
        permit(town.jan, today.plusDays(10));
        refresh();
        end(town.jan, today.minusDays(1));
        assertThat(ask(DUE, town.jan)).as("nobody follows Jan today").isEmpty();
        follow(town.jan, town.wim, today);
        assertThat(ask(DUE, town.jan))
                .containsExactly("casefile.paper_expires " + today.plusDays(10) + " " + town.wim.name());
    }

    @Test
    void whoHasAReferenceAddressPresentsHimselfEachQuarter() {
        write(
                "insert into casefile.particular (centre, person, kind, code, value, typed_by) select centre, person, 'address', "
                        + "'reference', 'Plein 1', 'user:test' from casefile.person where id = ?",
                town.jan);
        refresh();
        var end = today.with(today.getMonth().firstMonthOfQuarter().plus(2))
                .with(java.time.temporal.TemporalAdjusters.lastDayOfMonth());
        assertThat(ask(DUE, town.jan)).containsExactly("casefile.presentation " + end + " " + town.els.name());
        write(
                "insert into casefile.particular (centre, person, kind, code, value, first, typed_by) select centre, person, "
                        + "'presentation', 'presented', '', ?, 'user:test' from casefile.person where id = ?",
                today,
                town.jan);
        refresh();
        assertThat(ask(DUE, town.jan)).isEmpty();
    }

    @Test
    void aBrokenGlassIsDueUntilSomebodySawIt() {
        Visitors.as(town.wim, () -> {
            glasses.add(town.wim, town.jan, "stond aan de balie zonder geld");
            return true;
        });
        refresh();
        assertThat(ask(DUE, town.jan)).containsExactly("casefile.glass " + today.plusDays(7) + " " + town.els.name());
        var glass = Visitors.as(town.els, () -> glasses.list(town.els, 1).getFirst());
        Visitors.as(town.els, () -> {
            glasses.see(town.els, glass.id());
            return true;
        });
        refresh();
        assertThat(ask(DUE, town.jan)).isEmpty();
    }

    @Test
    void theHeadOfAFileSaysWhoIsFirstContactAndWhatIsMostUrgent() {
        permit(town.jan, today.minusDays(3));
        refresh();
        var brief = Visitors.as(town.els, () -> dues.brief(people.find(town.jan).orElseThrow()));
        assertThat(brief.contact()).isEqualTo(town.els.name());
        assertThat(brief.many()).isEqualTo(1);
        assertThat(brief.first()).isNotNull().satisfies(due -> {
            assertThat(due.label()).isEqualTo("casefile.due.paper_expires");
            assertThat(due.place()).isEqualTo("people/" + town.jan + "/identity#particulars");
        });
    }

    @Test
    void anotherCentreHasNothingToDoWithIt() {
        permit(town.jan, today);
        refresh();
        long elsewhere = Visitors.as(test.centre(), () -> dues.refresh());
        assertThat(elsewhere).isZero();
        assertThat(ask(DUE, town.jan)).hasSize(1);
    }

    @Test
    void aWeekEndsOnSunday() {
        var thursday = LocalDate.of(2026, 11, 26);
        assertThat(Urgency.of(thursday.minusDays(1), thursday)).isEqualTo(Urgency.LATE);
        assertThat(Urgency.of(thursday, thursday)).isEqualTo(Urgency.TODAY);
        assertThat(Urgency.of(LocalDate.of(2026, 11, 29), thursday)).isEqualTo(Urgency.WEEK);
        assertThat(Urgency.of(LocalDate.of(2026, 11, 30), thursday)).isEqualTo(Urgency.LATER);
    }

    @Test
    void manyFilesOfOneActAreFoundAnewTogether() {
        permit(town.jan, today.plusDays(10));
        permit(town.mo, today.plusDays(10));
        fact(town.mo, "benefit", "living_wage", "2020-01-01");
        int one = told(Set.of(town.jan));
        var more = new HashSet<>(Set.of(town.jan, town.mo));
        for (int i = 0; i < 30; i++) {
            more.add(person("m" + i, "Iemand", "Meer " + i, "1990-01-01"));
        }
        assertThat(told(more)).isEqualTo(one);
        assertThat(ask(DUE, town.jan)).hasSize(1);
        assertThat(ask(DUE, town.mo)).hasSize(1);
    }

    private int told(Set<UUID> people) {
        statements.start();
        Visitors.as(town.centre, () -> {
            dues.refresh(new FilesChanged(people));
            return true;
        });
        return statements.list().size();
    }
}
