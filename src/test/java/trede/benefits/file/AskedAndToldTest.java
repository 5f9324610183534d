package trede.benefits.file;

import static org.assertj.core.api.Assertions.assertThat;
import static trede.benefits.CommitteeTown.day;
import static trede.benefits.CommitteeTown.first;
import static trede.benefits.CommitteeTown.id;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trede.Statements;
import trede.benefits.InCommitteeTown;

/// Jan's application, the letters about it and what he told stand on his timeline, and lead back to it.
class AskedAndToldTest extends InCommitteeTown {

    @Autowired
    Statements statements;

    @BeforeEach
    void aLetterhead() throws Exception {
        town.done(
                town.sofie,
                town.at("letterhead"),
                "service=Sociale dienst&address=Markt 1&court=Arbeidsrechtbank&court_address=Bolivarplaats 20");
    }

    /// Jan's page without what the signs of htmx and of security add.
    private String file(String query) throws Exception {
        return town.page(town.offices.els, town.at("people/" + town.offices.jan + query));
    }

    private static String row(String page, String label) {
        return first(page, "(?s)(<tr id=\"[^\"]*\"[^>]*>\\s*<th scope=\"row\">(?:(?!</tr>).)*?" + label + ".*?</tr>)")
                .replaceAll("\\s+", " ");
    }

    private String granted() throws Exception {
        String application = town.apply(20, "");
        town.inquire(application);
        String proposal = town.propose(application, day(20));
        town.hear(
                proposal,
                "told_on=" + day(15) + "&wanted=yes&heard_on=" + day(12)
                        + "&heard=Ik zoek werk&assisted_by=zijn zus Mia");
        return town.done(town.sofie, proposal + "/urgency", "decided_on=" + day(10));
    }

    private void send(String decision, String way) throws Exception {
        town.done(town.offices.els, decision + "/letters", "language=nl");
        String letter = first(town.page(town.offices.els, decision), "letters/([0-9a-f-]{36})/proof");
        town.done(
                town.offices.els,
                town.jan("letters/" + letter + "/proof"),
                "way-" + letter + "=" + way + "&sent_on-" + letter + "=vandaag");
    }

    @Test
    void aLetterThatLeftSaysWhenAndUntilWhenOneCanAppeal() throws Exception {
        String decision = granted();
        assertThat(file("")).doesNotContain("Kennisgeving</a>");
        send(decision, "handed");
        assertThat(row(file(""), "Kennisgeving"))
                .contains(
                        "benefits/decisions/" + id(decision),
                        "Afgegeven tegen ontvangstbewijs op " + day(0),
                        "Beroep kan tot en met");
    }

    @Test
    void aLetterByOrdinaryPostStartsNoTerm() throws Exception {
        send(granted(), "ordinary");
        assertThat(row(file(""), "Kennisgeving")).contains("gewone post").doesNotContain("Beroep kan");
    }

    @Test
    void whatWasAskedAndSaidLeadsToItsPage() throws Exception {
        granted();
        town.done(
                town.offices.els,
                town.jan("changes"),
                "reported=" + day(2) + "&since=" + day(3) + "&about=income&words=Hij werkt een dag");
        String page = file("");
        assertThat(row(page, "Aanvraag ontvangen")).contains("A20", "Leefloon", "benefits/applications/", day(20));
        assertThat(row(page, "Huisbezoek")).contains("benefits/inquiries/", day(3));
        assertThat(row(page, "Gehoord door")).contains("Bijgestaan door zijn zus Mia", "benefits/proposals/");
        assertThat(row(page, "Meldde een verandering: Inkomen")).contains("Hij werkt een dag", day(2));
    }

    @Test
    void onlyLettersOrOnlyDecisionsCanBeSeen() throws Exception {
        send(granted(), "handed");
        String letters = file("?hidden=facts,decisions,contacts,notes,colleagues");
        assertThat(letters).contains("Kennisgeving</a>").doesNotContain("Aanvraag ontvangen</a>", "volgt op (");
        String decisions = file("?hidden=facts,letters,contacts,notes,colleagues");
        assertThat(decisions).contains("Aanvraag ontvangen</a>", "Toekenning").doesNotContain("Kennisgeving</a>");
    }

    @Test
    void manyApplicationsCostNoMoreStatementsThanOne() throws Exception {
        town.apply(20, "");
        int one = counted();
        for (String aid : List.of("food", "heating", "clothes", "furniture", "deposit")) {
            String application = town.done(
                    town.offices.els,
                    town.jan("applications"),
                    "received=" + day(9) + "&manner=oral&by=self&asked=help&kinds=" + aid);
            town.done(town.offices.els, application + "/forwarding", "to_centre=OCMW Kalmthout&forward_why=daar");
            town.done(
                    town.offices.els,
                    town.jan("changes"),
                    "reported=" + day(2) + "&since=" + day(3) + "&about=income&words=" + aid);
        }
        assertThat(counted()).isEqualTo(one);
    }

    private int counted() throws Exception {
        statements.start();
        file("");
        return statements.list().size();
    }
}
