package trede.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        String why = detail.replaceFirst("(?s).*\"why\":\"(\\w+)\".*", "$1");
        return new Look(1, Instant.EPOCH, "user:an", what, detail, 0, why.equals(detail) ? null : why, "");
    }

    private static String detail(String what, String detail) {
        return LookWords.detail(look(what, detail), Map.of("user:bo", "Bo", "role:desk", "Balie"), NL);
    }

    @Test
    void eachRoomSaysWhatItsOwnLooksAre() {
        assertThat(LookWords.what(look("sign-in", "{}"), NL)).isEqualTo("meldde zich aan");
        assertThat(LookWords.what(look("follower-add", "{}"), NL)).isEqualTo("liet iemand deze persoon volgen");
        assertThat(LookWords.what(look("closing", "{}"), NL)).isEqualTo("sloot cijfers af");
        assertThat(LookWords.what(look("from-a-later-version", "{}"), NL)).isEqualTo("from-a-later-version");
    }

    @Test
    void whatNobodyCouldReadIsNotLogged() {
        assertThatThrownBy(() -> LookWords.demand("from-a-later-version")).hasMessageContaining("no room has words");
    }

    @Test
    void theLineNamesThePageOfTheFile() {
        assertThat(LookWords.what(look("person", "{\"why\":\"team\",\"part\":\"notes\"}"), NL))
                .isEqualTo("opende het dossier: verslagen");
        assertThat(LookWords.what(look("person", "{\"part\":\"notes_of_a_later_version\"}"), NL))
                .isEqualTo("opende het dossier: verslagen");
        assertThat(LookWords.what(look("person", "{\"part\":\"unknown\"}"), NL)).isEqualTo("opende het dossier");
        assertThat(detail("person", "{\"why\":\"team\",\"part\":\"notes\"}")).isEqualTo("reden zelfde team");
    }

    @Test
    void aListTakenAlongIsNotAllThatWeKeep() {
        assertThat(LookWords.what(look("caseload-export", "{\"of\":\"caseload\"}"), NL))
                .isEqualTo(LookWords.what(look("export", "{\"of\":\"caseload\"}"), NL))
                .contains("als rekenblad");
        assertThat(LookWords.what(look("export", "{\"why\":\"asked\"}"), NL)).contains("alles");
    }

    @Test
    void whyAFileWasOpenIsNotWhyItWasTakenOut() {
        assertThat(LookWords.why(look("person", "{\"why\":\"asked\"}"), NL)).contains("kreeg een vraag");
        assertThat(LookWords.why(look("export", "{\"why\":\"asked\"}"), NL)).contains("de persoon vroeg het");
        assertThat(LookWords.why(look("search", "{}"), NL)).isEmpty();
    }

    @Test
    void codesAndColleaguesHaveNames() {
        assertThat(detail("sign-in", "{\"with\":\"password\"}")).isEqualTo("met wachtwoord");
        assertThat(detail("follower-add", "{\"function\":\"general\"}")).isEqualTo("functie algemeen");
        assertThat(detail("session-end", "{\"account\":\"user:bo\"}")).isEqualTo("account Bo");
        assertThat(detail("report", "{\"period\":[\"2015-Q2\",\"2015-Q3\"]}")).isEqualTo("periode 2015-Q2, 2015-Q3");
        assertThat(detail("role-rights", "{\"role\":\"desk\",\"was_rights\":[],\"rights\":[\"SEE_LOOKS\"]}"))
                .isEqualTo("rechten voorheen – · rechten nu Zien wie keek · rol Balie");
        assertThat(detail("looks-forgotten", "{\"before\":\"2016-11-22\",\"looks\":3}"))
                .isEqualTo("van voor 22/11/2016 · regels 3");
    }

    @Test
    void nothingOfTheProgramItselfIsShown() {
        assertThat(LookWords.what(look("note", "{\"act\":\"write\",\"kept\":0}"), NL))
                .isEqualTo("schreef een verslag");
        assertThat(detail("note", "{\"act\":\"write\",\"kept\":0,\"kind\":\"office\"}"))
                .startsWith("soort ")
                .doesNotContain("kept", "office", "write");
        assertThat(detail("merge", "{\"survivor\":\"11f1a5a4-6df5-4bd7-a3a4-4b3a8c3e8a51\"}"))
                .isEmpty();
        assertThat(LookWords.what(look("list", "{\"of\":\"due\"}"), NL)).isEqualTo("zag de persoon in wat te doen is");
        assertThat(detail("list", "{\"of\":\"due\"}")).isEmpty();
        // a sentence with a hole in it is nobody's code
        assertThat(detail("follower-end", "{\"reason\":\"replaces\"}")).doesNotContain("{0}");
    }

    @Test
    void whoHasNoAccountIsNamedToo() {
        assertThat(LookWords.who("operator:root", Map.of(), NL)).isEqualTo("beheerder van de server (root)");
        assertThat(LookWords.who("door", Map.of(), NL)).isEqualTo("nog niet aangemeld");
        assertThat(LookWords.who(look("report", "{\"by_token\":\"rapport\"}"), Map.of("user:an", "An"), NL))
                .isEqualTo("sleutel rapport van An");
    }
}
