package trede.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static trede.benefits.CommitteeTown.day;
import static trede.benefits.CommitteeTown.first;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Els sees which last days rest on a reading of the law that nobody confirmed.
class UnsureDaysTest extends InCommitteeTown {

    private static final String UNSURE = "<span class=\"due signal\">niet bevestigd</span>";

    @Test
    void aDecisionThatIsDueOnASundayMayBeDueOnMonday() throws Exception {
        int ago = sunday(1, days -> CommitteeTown.today().minusDays(days).plusDays(30));
        String application = town.apply(ago, "");
        String said = "Beslissen uiterlijk op [^<]*" + UNSURE;
        assertThat(town.page(town.offices.els, application)).containsPattern(said);
        assertThat(town.page(town.offices.els, town.jan(""))).containsPattern(said);
    }

    @Test
    void anApplicationThatMustGoElsewhereOnASundayMayGoOnMonday() throws Exception {
        int ago = sunday(0, days -> CommitteeTown.today().minusDays(days).plusDays(5));
        String application = town.apply(ago, "");
        town.done(town.offices.els, application + "/forwarding", "to_centre=OCMW Kalmthout&forward_why=U woont daar");
        assertThat(town.page(town.offices.els, application)).containsPattern("Doorsturen[^<]*" + UNSURE);
    }

    @Test
    void theLastDayForAnAppealAndForAReviewAreNoFacts() throws Exception {
        int ago = sunday(285, days -> CommitteeTown.today().minusDays(days).plusMonths(12));
        String decision = decide(ago);
        town.done(
                town.sofie,
                town.at("letterhead"),
                "service=Sociale dienst&address=Markt 1&court=Arbeidsrechtbank&court_address=Bolivarplaats 20");
        town.done(town.offices.els, decision + "/letters", "language=nl");
        String letter = first(town.page(town.offices.els, decision), "letters/([0-9a-f-]{36})/proof");
        town.done(
                town.offices.els,
                town.jan("letters/" + letter + "/proof"),
                "way-" + letter + "=handed&sent_on-" + letter + "=vandaag");
        String appeal = "Beroep kan tot en met [^<]*(</span>\\s*)?" + UNSURE;
        String panel = town.page(town.offices.els, town.jan(""));
        assertThat(town.page(town.offices.els, decision)).containsPattern(appeal);
        assertThat(panel).containsPattern(appeal).containsPattern("Opnieuw bekijken uiterlijk op [^<]*" + UNSURE);
        assertThat(town.page(town.offices.els, town.at("reviews"))).contains(UNSURE);
    }

    @Test
    void aDecisionThatMustBeToldOnASundayMayBeToldOnMonday() throws Exception {
        int ago = sunday(0, days -> CommitteeTown.today().minusDays(days).plusDays(8));
        String decision = decide(ago);
        String said = "Meedelen uiterlijk op [^<]*" + UNSURE;
        assertThat(town.page(town.offices.els, decision)).containsPattern(said);
        assertThat(town.page(town.offices.els, town.jan(""))).containsPattern(said);
    }

    /// @return address of the decision
    private String decide(int ago) throws Exception {
        String application = town.apply(ago + 5, "");
        town.inquire(application);
        String proposal = town.propose(application, day(ago + 5));
        town.hear(proposal, "told_on=" + day(ago + 4) + "&wanted=no");
        return town.done(town.sofie, proposal + "/urgency", "decided_on=" + day(ago));
    }

    /// How many days ago it must have begun to end on a Sunday.
    private static int sunday(int least, IntFunction<LocalDate> last) {
        return IntStream.range(least, least + 7)
                .filter(days -> last.apply(days).getDayOfWeek() == DayOfWeek.SUNDAY)
                .findFirst()
                .orElseThrow();
    }
}
