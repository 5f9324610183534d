package trede.contacts.notes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trede.web.Right;
import trede.web.Visitors;

/// What each may read of what Els wrote about Jan, and what two of them make of one note.
class NotePagesTest extends AtTheKeyboard {

    @Test
    void theClientsPartDoesNotNameTheIllness() throws Exception {
        String text =
                "Jan neemt zijn pillen niet.\n\n/c\nWe spraken af op vrijdag. U belt voor uw depressie.\n\n/p\nDe cursus begint maandag.";
        var refused = send(town.els, "/notes", form(text));
        assertThat(refused.getStatus()).isEqualTo(400);
        String page = refused.getContentAsString();
        assertThat(page).contains("<mark>depressie</mark>", "psychiatrie", "De cliënt leest", "pillen niet");
        String field = first(page, "id=\"(word-[^\"]+)\"");
        var form = form(text);
        form.put(field, "internal!");
        form.put("seen", first(page, "name=\"seen\" value=\"([^\"]*)\""));
        String note = saved(send(town.els, "/notes", form));
        assertThat(body(town.els, note + "?voice=client")).doesNotContain("depressie", "vrijdag", "pillen", "cursus");
        assertThat(body(town.els, note + "?voice=partner")).contains("cursus").doesNotContain("depressie", "pillen");
        assertThat(body(town.els, note)).contains("depressie", "pillen", "cursus", "gevoelig");
        assertThat(body(worker(Right.SEE_PEOPLE), note))
                .doesNotContain("depressie")
                .contains("pillen", "1 alinea over gezondheid");
        assertThat(body(town.els, "")).contains("Gesprek op kantoor", "Jan neemt zijn pillen niet.");
    }

    @Test
    void whatIsSharedIsShownBeforeItIsSavedAndKeptWordsAreLogged() throws Exception {
        var form = form("/c\nU komt vrijdag met de brief van de politie.");
        form.put("act", "preview");
        var preview = send(town.els, "/notes", form);
        assertThat(preview.getStatus()).isEqualTo(200);
        form.remove("act");
        form.put(first(preview.getContentAsString(), "id=\"(word-[^\"]+)\""), "keep");
        var unseen = send(town.els, "/notes", form);
        assertThat(unseen.getStatus()).as("not saved before it was seen").isEqualTo(200);
        form.put("seen", first(unseen.getContentAsString(), "name=\"seen\" value=\"([^\"]*)\""));
        String note = saved(send(town.els, "/notes", form));
        assertThat(body(town.els, note)).contains("Bewust laten staan: politie");
        assertThat(body(town.els, note + "?voice=client"))
                .contains("U komt vrijdag")
                .doesNotContain("Bewust");
        assertThat(saved(send(town.els, "/notes", form)))
                .as("sent twice, it is one")
                .isEqualTo(note);
        assertThat(body(town.els, "/notes").split("class=\"target\"", -1)).hasSize(2);
    }

    @Test
    void twoWhoWroteTogetherSaveTheSameNoteAndNothingIsLost() throws Exception {
        var first = form("Eerste zin.\n\nTweede zin.");
        first.put("beside", town.fatima.id().toString());
        String note = saved(send(town.els, "/notes", first));
        var hers = form("Eerste zin.\n\nTweede zin van Fatima.");
        hers.put("version", "1");
        hers.put("beside", town.fatima.id().toString());
        assertThat(saved(send(town.fatima, note + "/correction", hers))).isEqualTo(note);
        var mine = form("Eerste zin.\n\nTweede zin van Els.\n\nDerde.");
        mine.put("version", "1");
        var overtaken = send(town.els, note + "/correction", mine);
        assertThat(overtaken.getStatus()).isEqualTo(409);
        String page = overtaken.getContentAsString();
        assertThat(page).contains("<mark>Fatima", "<mark>Els", "name=\"version\" value=\"2\"");
        String merged = first(page, "(?s)<textarea[^>]*>\\n(.*?)</textarea>");
        assertThat(merged).contains("van Fatima", "van Els", "Derde");
        mine.put("text", merged);
        mine.put("version", "2");
        assertThat(saved(send(town.els, note + "/correction", mine))).isEqualTo(note);
        assertThat(body(town.els, note)).contains("2 vroegere teksten", "Tweede zin.", "van Fatima", "van Els");
    }

    @Test
    void onlyWhoWroteItCorrectsIt() throws Exception {
        String note = saved(send(town.els, "/notes", form("Mijn verslag.")));
        assertThat(body(town.fatima, note)).contains("Mijn verslag.").doesNotContain("/correction");
        var form = form("Iets anders.");
        form.put("version", "1");
        var refused = send(town.fatima, note + "/correction", form);
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("Alleen wie een verslag schreef", "Iets anders.");
        assertThat(status(town.wim, note)).isEqualTo(403);
    }

    @Test
    void aDraftIsKeptWhileOneTypesAndFoundAgain() throws Exception {
        var form = form("Half verslag");
        form.put("draft_version", "0");
        String kept = send(town.els, "/notes/draft", form).getContentAsString();
        assertThat(kept).contains("Ontwerp bewaard om", "name=\"draft_version\" value=\"1\"");
        form.put("text", "Half verslag, en verder");
        form.put("draft_version", "1");
        send(town.els, "/notes/draft", form);
        form.put("text", "uit een ander venster");
        form.put("draft_version", "1");
        assertThat(send(town.els, "/notes/draft", form).getContentAsString()).doesNotContain(form.get("draft"));
        assertThat(whole(town.els, "/notes/drafts")).contains("Half verslag, en verder", "uit een ander venster");
        assertThat(whole(town.fatima, "/notes/drafts")).contains("geen ontwerpen");
        assertThat(body(town.els, "/notes/new?draft=" + form.get("draft")))
                .contains("Half verslag, en verder</textarea>");
        form.put("text", "Half verslag, en verder");
        saved(send(town.els, "/notes", form));
        assertThat(whole(town.els, "/notes/drafts")).doesNotContain("Half verslag");
    }

    @Test
    void whoseDraftsAreShownIsLogged() throws Exception {
        assertThat(whole(town.els, "/notes/drafts")).contains("geen ontwerpen");
        assertThat(shown()).isEmpty();
        var form = form("Half verslag");
        form.put("draft_version", "0");
        send(town.els, "/notes/draft", form);
        assertThat(whole(town.els, "/notes/drafts")).contains("Half verslag");
        assertThat(shown()).containsExactly(town.els.actor() + " {" + town.jan + "}");
    }

    @Test
    void tenMegabytesAreRefusedWithASentenceAndStayInTheForm() throws Exception {
        var refused = send(town.els, "/notes", form("begin " + "a ".repeat(5_000_000) + "einde"));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("plaats voor 100.000", "begin a a", "a a einde</textarea>");
    }

    private List<String> shown() {
        return Visitors.as(
                town.centre,
                () -> transaction.execute(
                        _ -> sql.sql("select actor || ' ' || people::text from access.look where what = 'drafts'")
                                .query(String.class)
                                .list()));
    }
}
