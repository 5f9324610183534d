package trede.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trede.access.Looks.Look;
import trede.web.Words;

/// A line of the log, read by somebody who wrote no program.
class LookWordsTest {

    private static final Words NL = Words.of(Locale.of("nl"));

    private static Look look(String what, String detail) {
        return new Look(1, Instant.EPOCH, "user:an", what, detail, 0, null);
    }

    @Test
    void eachRoomSaysWhatItsOwnLooksAre() {
        assertThat(LookWords.what(look("sign-in", "{}"), NL)).isEqualTo("meldde zich aan");
        assertThat(LookWords.what(look("follower-add", "{}"), NL)).isEqualTo("liet iemand deze persoon volgen");
        assertThat(LookWords.what(look("closing", "{}"), NL)).isEqualTo("sloot cijfers af");
        assertThat(LookWords.what(look("from-a-later-version", "{}"), NL)).isEqualTo("from-a-later-version");
    }

    @Test
    void codesAndColleaguesHaveNames() {
        assertThat(LookWords.detail(look("sign-in", "{\"with\":\"password\"}"), Map.of(), NL))
                .isEqualTo("met wachtwoord");
        assertThat(LookWords.detail(look("follower-add", "{\"function\":\"general\"}"), Map.of(), NL))
                .isEqualTo("functie algemeen");
        assertThat(LookWords.detail(look("session-end", "{\"account\":\"user:bo\"}"), Map.of("user:bo", "Bo"), NL))
                .isEqualTo("account Bo");
        assertThat(LookWords.detail(look("report", "{\"period\":[\"2015-Q2\",\"2015-Q3\"]}"), Map.of(), NL))
                .isEqualTo("periode 2015-Q2, 2015-Q3");
    }
}
