package trede.benefits.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import trede.web.Words;

/// A letter names the article; what must still be looked up, only the worker reads.
class GroundTest {

    private static final String REMARK = "na te kijken|à vérifier|zu prüfen|to be checked";

    @ParameterizedTest
    @EnumSource
    void aLetterSaysTheLawWithoutRemarksToTheWorker(Ground ground) {
        for (var language : Words.LANGUAGES) {
            var words = Words.of(language);
            String text = words.say(ground.text());
            assertThat(text)
                    .as(language.toString())
                    .containsPattern("\\(.*\\d{4}.*\\)")
                    .doesNotContainPattern(REMARK);
            assertThat(words.say(ground.label())
                            .replaceAll("[;,]? ?([Aa]rtikel|article) (" + REMARK + ")", "")
                            .replace(" )", ")"))
                    .as("the same law in %s", language)
                    .isEqualTo(text);
        }
    }
}
