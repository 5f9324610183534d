package trede.casefile.due.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trede.access.Looks;
import trede.access.Member;
import trede.access.Role;
import trede.access.Substitutions;
import trede.casefile.due.Burden;
import trede.casefile.due.Burdens;
import trede.web.Visitors;

/// The page that Els opens in the morning.
class TodayPagesTest extends Morning {

    @Autowired
    Substitutions substitutions;

    @Autowired
    Burdens burdens;

    @Autowired
    Looks looks;

    @Test
    void elsSeesWhatIsLateFirstWithTheReasonAndWhereItIsDone() throws Exception {
        permit(town.jan, today.minusDays(3));
        var ana = person("A1", "Ana", "Silva", "1985-03-04");
        follow(ana, town.els, today.minusDays(5));
        permit(ana, today.plusDays(40));
        refresh();
        String page = page(town.els, "today");
        assertThat(page.indexOf("Peeters, Jan")).isPositive().isLessThan(page.indexOf("Silva, Ana"));
        assertThat(page)
                .contains("Verblijfsdocument vervalt op", "3 dagen te laat", "signal late")
                .contains("/people/" + town.jan + "/identity#particulars")
                .contains("Nieuw in mijn dossiers");
        assertThat(Visitors.as(town.centre, () -> looks.list(ana, 5)))
                .anyMatch(look -> look.actor().equals(town.els.actor()));
        assertThat(page(town.wim, "today"))
                .doesNotContain("Peeters, Jan")
                .contains("Er is niets te doen")
                .contains("kwam er niemand bij");
    }

    @Test
    void asManyStatementsForManyFilesAsForOne() throws Exception {
        permit(town.jan, today.minusDays(3));
        refresh();
        page(town.els, "today");
        int few = statements.list().size();
        for (int i = 0; i < 30; i++) {
            var each = person("x" + i, "Iemand", "Nieuw " + i, "1990-01-01");
            follow(each, town.els, today);
            permit(each, today.plusDays(i));
        }
        refresh();
        String page = page(town.els, "today");
        assertThat(page).contains("Toon alle");
        assertThat(statements.list()).hasSizeLessThanOrEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(9);
    }

    @Test
    void whoStandsInSeesTheWorkOfTheAbsentOne() throws Exception {
        permit(town.jan, today);
        refresh();
        assertThat(page(town.wim, "today")).doesNotContain("Peeters, Jan");
        Visitors.as(town.els, () -> {
            substitutions.add(new Substitutions.Substitution(
                    UUID.randomUUID(), town.els.id(), town.wim.id(), today, today, "ziek"));
            return true;
        });
        assertThat(page(town.wim, "today")).contains("Peeters, Jan", town.els.name());
    }

    @Test
    void whatIsClosedToSomebodyIsNotOnTheirPage() throws Exception {
        permit(town.jan, today);
        refresh();
        Visitors.as(town.nadia, () -> {
            followers.close(town.jan, town.els.id(), "relative", "familie van deze collega");
            return true;
        });
        assertThat(page(town.els, "today")).doesNotContain("Peeters, Jan");
    }

    @Test
    void whoIsNewButClosedToSomebodyIsNotNamedToThem() throws Exception {
        var cousin = person("c-1", "Nicht", "Van Els", "1990-01-01");
        follow(cousin, town.els, today.minusDays(1));
        assertThat(page(town.els, "today")).contains("Van Els");
        Visitors.as(town.nadia, () -> {
            followers.close(cousin, town.els.id(), "relative", "familie van deze collega");
            return true;
        });
        assertThat(page(town.els, "today")).doesNotContain("Van Els");
    }

    @Test
    void theListBehindANumberHoldsAsMany() throws Exception {
        permit(town.jan, today.minusDays(3));
        refresh();
        assertThat(page(town.fatima, "due?worker=" + town.els.id() + "&when=late"))
                .contains("Peeters, Jan", "1 taak");
        assertThat(page(town.els, "due?when=later")).contains("0 taken");
        assertThat(answer(town.wim, "due?worker=" + town.els.id()).getStatus()).isEqualTo(403);
        assertThat(answer(town.els, "due?worker=nobody").getStatus()).isEqualTo(403);
        assertThat(answer(town.els, "due?worker=somebody&page=0").getStatus()).isEqualTo(404);
        assertThat(answer(town.els, "due?worker=team:" + UUID.randomUUID()).getStatus())
                .as("a team of nobody is not nobody's list")
                .isEqualTo(404);
    }

    @Test
    void theHeadOfServiceSeesTheWorkOfEachTeam() throws Exception {
        permit(town.jan, today.minusDays(3));
        fact(town.mo, "benefit", "living_wage", "2020-01-01");
        permit(town.mo, today);
        refresh();
        String page = page(town.nadia, "today/teams");
        assertThat(page)
                .contains(
                        "West, Dorpshuis",
                        town.els.name(),
                        "Van niemand",
                        "due?worker=" + town.els.id() + "&amp;when=late",
                        "caseload?whose=team:"
                                + ask("select id::text from casefile.team where name = 'West'")
                                        .getFirst())
                .as("nothing leads to an empty list")
                .doesNotContain("due?worker=" + town.els.id() + "&amp;when=today");
        assertThat(page(town.nadia, "due?worker=nobody&when=today")).contains("Haddad, Mo");
        assertThat(answer(town.els, "today/teams").getStatus()).isEqualTo(403);
    }

    @Test
    void aPersonFollowedForTwoThingsIsOneFileAndAFormerOneIsNone() throws Exception {
        permit(town.jan, today.minusDays(3));
        refresh();
        var before = burden(town.els);
        int others = burden(town.wim).files();
        write("""
                insert into casefile.follower (centre, person, account, function, first_contact, first, told_by)
                select centre, person, account, 'work', false, first, 'test' from casefile.follower where account = ?
                """, town.els.id());
        write("""
                insert into casefile.follower (centre, person, account, function, first_contact, first, last, told_by)
                select centre, person, ?, 'other', false, '2020-01-01', '2020-12-31', 'test' from casefile.identity
                """, town.wim.id());
        assertThat(before.files()).isPositive();
        assertThat(before.late()).isEqualTo(1);
        assertThat(burden(town.els)).isEqualTo(before);
        assertThat(burden(town.wim).files()).isEqualTo(others);
    }

    private Burden burden(Member worker) {
        return Visitors.as(town.nadia, () -> burdens.list()).stream()
                .filter(each -> worker.id().equals(each.account()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everybodyLandsOnTheFirstPageOfTheirs() throws Exception {
        String code = "/" + town.centre.centre().code();
        assertThat(answer(town.els, "").getRedirectedUrl()).isEqualTo(code + "/today");
        assertThat(answer(test.member(town.centre, Role.POLICY_OFFICER), "").getRedirectedUrl())
                .isEqualTo(code + "/monitor");
    }
}
