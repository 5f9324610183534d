package trede.benefits.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static trede.benefits.CommitteeTown.day;
import static trede.benefits.CommitteeTown.first;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import trede.benefits.InCommitteeTown;
import trede.papers.PaperCheck;

/// Every letter can be read by everybody and kept by an archive, in four languages.
class LetterPapersTest extends InCommitteeTown {

    @Test
    void everyLetterInFourLanguages() throws Exception {
        town.done(
                town.sofie,
                town.at("letterhead"),
                "service=Sociale dienst&court=Arbeidsrechtbank Antwerpen&court_address=Bolivarplaats 20");
        String application = town.apply(10, "&language=de");
        check(application, "de");
        town.inquire(application);
        String proposal = town.propose(application, day(10));
        town.hear(proposal, "told_on=" + day(4) + "&wanted=no");
        String decision = town.done(town.sofie, proposal + "/urgency", "decided_on=vandaag");
        for (String language : new String[] {"nl", "fr", "de", "en"}) {
            town.done(town.offices.els, decision + "/letters", "language=" + language);
            String text = check(decision, language);
            assertThat(text)
                    .contains(
                            "Arbeidsrechtbank Antwerpen", "Bolivarplaats 20", "Sociale dienst", "U hebt geen inkomsten")
                    .contains("het volle bedrag van categorie 2", "26", "B2026/1");
        }
        for (String language : new String[] {"nl", "fr", "en"}) {
            String other = town.done(
                    town.offices.els,
                    town.jan("applications"),
                    "received=vandaag&kinds="
                            + (language.equals("nl") ? "food" : language.equals("fr") ? "heating" : "clothes")
                            + "&manner=written&by=self&language=" + language);
            check(other, language);
            town.done(town.offices.els, other + "/forwarding", "to_centre=CPAS Ixelles&forward_why=U woont daar");
            check(other, null);
        }
    }

    @Test
    void aLetterKeepsRemarksToTheWorkerToItself() throws Exception {
        String application = town.apply(10, "");
        town.inquire(application);
        decide(town.propose(application, day(10)));
        String decision = decide(town.done(
                town.offices.els,
                town.jan("proposals"),
                "facts=Jan zit vast&kind=suspended&aid=living_wage&ground=detention&reason=U zit vast&first="
                        + day(1)));
        assertThat(town.page(town.offices.els, decision)).contains("artikel na te kijken");
        town.done(town.offices.els, decision + "/letters", "language=nl");
        assertThat(check(decision, "nl"))
                .contains("Opsluiting of internering (KB van 11 juli 2002)")
                .doesNotContain("na te kijken");
    }

    private String decide(String proposal) throws Exception {
        town.hear(proposal, "told_on=" + day(4) + "&wanted=no");
        return town.done(town.sofie, proposal + "/urgency", "decided_on=vandaag");
    }

    private String check(String page, String language) throws Exception {
        String letter = first(town.page(town.offices.els, page), "letters/([0-9a-f-]{36}).pdf");
        byte[] pdf = town.as(town.offices.els, get(town.jan("letters/" + letter + ".pdf")))
                .getContentAsByteArray();
        assertThat(PaperCheck.problems(pdf)).as(String.valueOf(language)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            if (language != null) {
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            }
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
