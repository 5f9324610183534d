package trede.contacts.notes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import trede.papers.PaperCheck;
import trede.web.Right;

/// How a note is found again: by its words, on the timeline, on paper.
class NoteSearchTest extends AtTheKeyboard {

    @Test
    void wordsAreFoundByTheirStemWithinOnesRights() throws Exception {
        saved(send(
                town.els, "/notes", form("Jan zoekt een grotere woning in Genk.\n\n/i!\nHij is depressief geweest.")));
        assertThat(whole(town.els, "/notes?q=woningen+genk"))
                .contains("<mark>woning</mark>", "<mark>Genk</mark>", "Peeters");
        assertThat(whole(town.els, "/notes?q=depressie")).contains("<mark>depressief</mark>");
        assertThat(whole(town.els, "/notes?q=depres")).contains("<mark>depressief</mark>");
        assertThat(whole(town.els, "/notes?q=woning+auto")).contains("Geen verslag");
        assertThat(whole(town.els, "/notes?q=%25+%27%3A%26+%5C")).contains("Geen verslag");
        assertThat(whole(worker(Right.SEE_PEOPLE, Right.SEE_ALL_PEOPLE), "/notes?whose=all&q=depressief"))
                .contains("Geen verslag")
                .doesNotContain("<mark>");
        assertThat(whole(worker(Right.SEE_PEOPLE, Right.SEE_ALL_PEOPLE), "/notes?whose=all&q=genk"))
                .contains("<mark>Genk");
        assertThat(whole(town.fatima, "/notes?whose=team&q=genk")).contains("<mark>Genk");
        assertThat(whole(town.fatima, "/notes?q=genk")).contains("Geen verslag");
        assertThat(whole(town.wim, "/notes?whose=team&q=genk")).contains("Geen verslag");
        assertThat(whole(town.wim, "/notes?whose=all&q=genk"))
                .as("not his right")
                .contains("Geen verslag");
        var corrected = form("Jan zoekt niets meer.");
        corrected.put("version", "1");
        String note = "/notes/" + first(body(town.els, "/notes"), "/notes/([0-9a-f-]{36})");
        saved(send(town.els, note + "/correction", corrected));
        assertThat(whole(town.els, "/notes?q=genk")).contains("Geen verslag");
    }

    @Test
    void asManyStatementsForManyNotesAsForOne() throws Exception {
        saved(send(town.els, "/notes", form("Eerste woning.")));
        for (String address : new String[] {"/notes", "/notes/new", ""}) {
            body(town.els, address);
        }
        whole(town.els, "/notes?q=woning");
        int list = count(() -> body(town.els, "/notes"));
        int search = count(() -> whole(town.els, "/notes?q=woning"));
        int file = count(() -> body(town.els, ""));
        for (int i = 0; i < 12; i++) {
            saved(send(town.els, "/notes", form("Weer een woning " + i)));
        }
        assertThat(count(() -> body(town.els, "/notes"))).isEqualTo(list).isLessThanOrEqualTo(10);
        assertThat(count(() -> whole(town.els, "/notes?q=woning")))
                .isEqualTo(search)
                .isLessThanOrEqualTo(10);
        assertThat(count(() -> body(town.els, ""))).isEqualTo(file);
    }

    @Test
    void aVoiceOnPaperIsReadableByAllAndHoldsNothingElse() throws Exception {
        var form = form("Niet voor Jan.\n\n/c\nTot vrijdag om tien uur.");
        form.put(
                "seen", first(send(town.els, "/notes", form).getContentAsString(), "name=\"seen\" value=\"([^\"]*)\""));
        String note = saved(send(town.els, "/notes", form));
        var paper = open(town.els, "/people/" + town.jan + note + "/paper?voice=client");
        assertThat(paper.getStatus()).isEqualTo(200);
        assertThat(paper.getContentType()).isEqualTo("application/pdf");
        assertThat(PaperCheck.problems(paper.getContentAsByteArray())).isEmpty();
        var timeline = open(town.els, "/people/" + town.jan + "/timeline/print?from=2026-01-01&until=2027-01-01");
        assertThat(timeline.getStatus()).isEqualTo(200);
        assertThat(PaperCheck.problems(timeline.getContentAsByteArray())).isEmpty();
    }

    @Test
    void theTimelineShowsWhatOneWantsToSee() throws Exception {
        saved(send(town.els, "/notes", form("Aan de telefoon over de huur.")));
        String all = body(town.els, "");
        assertThat(all).contains("id=\"n", "Gesprek op kantoor (Aan de telefoon over de huur.)", "Hier geschreven");
        String drawing =
                first(body(town.els, "?without=contacts,colleagues"), "(?s)<section id=\"timeline\"(.*?)</section>");
        assertThat(drawing).doesNotContain("Aan de telefoon").contains("geen feit");
    }
}
