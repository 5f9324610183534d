package trede.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trede.benefits.CommitteeTown.day;
import static trede.benefits.CommitteeTown.first;
import static trede.benefits.CommitteeTown.today;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import trede.casefile.DueSource;
import trede.web.Visitors;

/// What was decided about Jan is undone, decided a second time, or proposed by two at once.
class DecidedAgainTest extends InCommitteeTown {

    private static final String FOOD =
            "facts=Jan heeft honger&kind=granted&aid=food&ground=human_dignity&reason=U hebt honger"
                    + "&amount=20&periodicity=weekly&method=een bon per week&first=";

    @Autowired
    List<DueSource> dues;

    @Test
    void theYearlyReviewWaitsForNoFoodVoucherAndForNothingThatWasUndone() throws Exception {
        String application = town.apply(330, "&kinds=food");
        town.urge(town.propose(application, day(330)), 330);
        var due = review();
        assertThat(due).isBefore(today().plusMonths(3));
        String food = "application=" + CommitteeTown.id(application) + "&" + FOOD + day(5);
        town.urge(town.done(town.offices.els, town.jan("proposals"), food), 5);
        assertThat(review()).as("a food voucher").isEqualTo(due);
        String change = town.done(town.offices.els, town.jan("proposals"), changed(day(3)));
        String decision = CommitteeTown.id(town.urge(change, 3));
        assertThat(review()).as("a change by the chair").isAfter(due);
        town.write("update benefits.decision set undone_on = current_date where :jan is not null and id = '" + decision
                + "'");
        assertThat(review()).as("not ratified").isEqualTo(due);
    }

    @Test
    void whatTheCommitteeDidNotRatifyIsAskedStillAndDecidedAgain() throws Exception {
        String application = town.apply(20, "");
        town.urge(town.propose(application, day(20)), 10);
        assertThat(due("decide", String.class)).isEmpty();
        String item = town.items(town.meeting()).getFirst();
        town.done(town.sofie, item + "/outcome", "outcome=not_ratified&motivation=te vroeg");
        assertThat(due("decide", String.class)).containsExactly(CommitteeTown.id(application));
        assertThat(town.page(town.offices.els, application)).contains("Beslissen uiterlijk op");
        town.urge(town.propose(application, day(0)), 0);
        assertThat(due("decide", String.class)).isEmpty();
        assertThat(rights())
                .containsExactly(today().minusDays(20) + ".." + today().minusDays(1), today() + "..infinity");
        // and the committee's "no" was a mistake in the minutes
        town.done(town.sofie, item + "/retraction", "");
        assertThat(rights())
                .containsExactly(today().minusDays(20) + ".." + today().minusDays(1), today() + "..infinity");
        town.done(town.sofie, item + "/outcome", "outcome=ratified");
    }

    private List<String> rights() {
        return Visitors.as(
                town.offices.els,
                () -> transaction.execute(
                        _ -> sql.sql("select first || '..' || last from benefits.held_right order by first")
                                .query(String.class)
                                .list()));
    }

    @Test
    void whatTheChairDecidedTheCommitteeDoesNotDecideAgain() throws Exception {
        String application = town.apply(30, "");
        town.inquire(application);
        town.urge(town.propose(application, day(30)), 20);
        String changed = changed(day(5)) + "&application=" + CommitteeTown.id(application);
        String proposal = town.done(town.offices.els, town.jan("proposals"), changed);
        town.hear(proposal, "told_on=" + day(4) + "&wanted=no");
        town.done(town.offices.els, proposal + "/offer", "");
        String item = town.items(town.meeting()).getLast();
        town.done(town.sofie, item + "/outcome", "outcome=adjourned&motivation=later");
        town.done(town.sofie, proposal + "/urgency", "decided_on=" + day(0));
        town.done(town.sofie, item + "/retraction", "");
        town.refused(town.sofie, item + "/outcome", "outcome=as_proposed", "Over dit voorstel is al beslist");
        assertThatThrownBy(() -> town.write("""
                        insert into benefits.decision (centre, person, proposal, year, number, kind, aid, ground, reason, first,
                                                       decided_on, decided_by, notify_by, typed_by)
                        select centre, person, proposal, year, number + 100, kind, aid, ground, reason, first,
                               decided_on, decided_by, notify_by, typed_by
                        from benefits.decision where :jan is not null and kind = 'changed'
                        """))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("one_decision_on_a_proposal");
    }

    private String changed(String first) {
        return town.proposal(first)
                .replace("kind=granted", "kind=changed")
                .replace("ground=conditions_met", "ground=category");
    }

    /// As the panel says it; what is due in the next months, and the list of reviews, say no other day.
    private LocalDate review() throws Exception {
        String shown = first(
                town.page(town.offices.els, town.jan("")), "Opnieuw bekijken uiterlijk op (\\d{2}/\\d{2}/\\d{4})");
        var due = LocalDate.parse(shown, DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT));
        var list = assertThat(town.page(town.offices.els, town.at("reviews?whose=all")));
        if (due.isBefore(today().plusMonths(3))) {
            assertThat(due("review", LocalDate.class)).containsExactly(due);
            list.contains(shown);
        } else {
            assertThat(due("review", LocalDate.class)).isEmpty();
            list.doesNotContain("people/" + town.offices.jan);
        }
        return due;
    }

    private <T> List<T> due(String code, Class<T> type) {
        var source = dues.stream()
                .filter(each -> each.room().equals("benefits"))
                .findFirst()
                .orElseThrow();
        String column = type == LocalDate.class ? "due" : "thing";
        return Visitors.as(
                town.offices.els,
                () -> transaction.execute(_ -> sql.sql("select " + column + " from (" + source.found()
                                + ") x (person, code, thing, due, account, detail, address) where code = :code")
                        .param("day", today())
                        .param("people", null, java.sql.Types.ARRAY)
                        .param("code", code)
                        .query(type)
                        .list()));
    }
}
