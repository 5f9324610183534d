package trede.contacts.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Two texts of one note are put together without losing a word of either, and without sharing more.
class DifferencesTest {

    private static final Map<Voice, String> NAMES =
            Map.of(Voice.CLIENT, "cliënt", Voice.PARTNER, "partner", Voice.INTERNAL, "intern");

    @Test
    void everyParagraphOfEitherIsKeptInOrder() {
        var differences = Differences.of(
                Markup.read("Een.\n\nTwee van haar.\n\nDrie."),
                Markup.read("Een.\n\nTwee van mij.\n\nDrie.\n\nVier."),
                NAMES);
        assertThat(differences.both())
                .extracting(Paragraph::text)
                .containsExactly("Een.", "Twee van haar.", "Twee van mij.", "Drie.", "Vier.");
        assertThat(differences.rows().get(1).theirs().pieces()).contains(new Marked.Piece("haar", true));
        assertThat(differences.rows().get(1).mine().pieces()).contains(new Marked.Piece("mij", true));
    }

    @Test
    void theSameWordsForTwoVoicesAreKeptForTheFewer() {
        var differences = Differences.of(Markup.read("/i\nZij is moe."), Markup.read("/c\nZij is moe."), NAMES);
        assertThat(differences.both()).extracting(Paragraph::mark).containsExactly("internal");
        assertThat(differences.text(NAMES)).isEqualTo("Zij is moe.");
    }
}
