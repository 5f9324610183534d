package trede.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The shell says in which language somebody works.
class TerminalTest {

    private static String said(Map<String, String> environment) {
        return Terminal.language(environment).getLanguage();
    }

    @Test
    void ourOwnVariableGoesFirstAndThenThoseOfTheShellInItsOrder() {
        assertThat(said(Map.of("TREDE_LANGUAGE", "de", "LC_ALL", "fr_BE.UTF-8")))
                .isEqualTo("de");
        assertThat(said(Map.of("LC_ALL", "fr_BE.UTF-8", "LC_MESSAGES", "nl_BE", "LANG", "en_US")))
                .isEqualTo("fr");
        assertThat(said(Map.of("LC_ALL", "", "LC_MESSAGES", "nl_BE", "LANG", "en_US")))
                .isEqualTo("nl");
        assertThat(said(Map.of("LANG", "de_BE@euro"))).isEqualTo("de");
    }

    @Test
    void aBareServerSpeaksEnglishAndSilenceIsDutch() {
        assertThat(said(Map.of("LANG", "C.UTF-8"))).isEqualTo("en");
        assertThat(said(Map.of("LC_ALL", "POSIX"))).isEqualTo("en");
        assertThat(said(Map.of())).isEqualTo("nl");
        assertThat(said(Map.of("LANG", "pt_PT"))).isEqualTo("pt");
    }
}
