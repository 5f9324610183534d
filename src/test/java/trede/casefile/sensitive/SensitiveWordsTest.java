package trede.casefile.sensitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Words of health, addiction, justice and violence are found however they are bent, spelled or glued.
class SensitiveWordsTest {

    private static List<String> found(String text, String language) {
        return SensitiveWords.find(text, language).stream()
                .map(hit -> hit.word() + " " + hit.kind())
                .toList();
    }

    @Test
    void dutch() {
        assertThat(found("Hij is depressief, was drugsverslaafd en kreeg een ENKELBAND na huiselijk geweld.", "nl"))
                .containsExactly(
                        "depressief psychiatry", "drugsverslaafd addiction", "ENKELBAND justice", "geweld violence");
        assertThat(found("Borstkanker, burn-out en epilepsie", "nl"))
                .containsExactly("Borstkanker health", "burn-out psychiatry", "epilepsie health");
        assertThat(found("Ze komt vrijdag om tien uur met haar huurcontract naar het kantoor.", "nl"))
                .isEmpty();
        assertThat(found("De huur van de woning en de rekening van gas: opzegging per brief.", "nl"))
                .isEmpty();
    }

    @Test
    void french() {
        assertThat(found("L’hôpital confirme la dépression ; il sort de prison, sevrage alcoolique.", "fr"))
                .containsExactly(
                        "hôpital health",
                        "dépression psychiatry",
                        "prison justice",
                        "sevrage addiction",
                        "alcoolique addiction");
        assertThat(found("Un stage court au tribunal du travail, loyer payé, il vient vendredi.", "fr"))
                .isEmpty();
    }

    @Test
    void german() {
        assertThat(found("Suchtkranke Person? Alkoholsüchtig, im Gefängnis, häusliche Gewalt.", "de"))
                .contains("Alkoholsüchtig addiction", "Gefängnis justice", "Gewalt violence");
        assertThat(found("Sie sucht eine Wohnung und kommt am Freitag.", "de")).isEmpty();
    }

    @Test
    void englishOnlyWhereItIsWritten() {
        assertThat(found("She was sick; police came.", "en")).containsExactly("sick health", "police justice");
        assertThat(found("stroke", "nl")).isEmpty();
    }
}
