package trede;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import trede.web.Words;

/// Whoever runs the house reads what a verb does in a language of the house.
@HouseTest
class HelpWordsTest {

    @Autowired
    ApplicationContext context;

    private CommandLine line(String language) {
        return CommandLineRoom.line(context, Words.of(Locale.of(language)));
    }

    private String misread(String language, String... typed) {
        var misread = catchThrowableOfType(
                ParameterException.class, () -> line(language).parseArgs(typed));
        assertThat(misread).isNotNull();
        return HelpWords.said(misread, Words.of(Locale.of(language)));
    }

    @Test
    void everyVerbAndAllItExpectsIsExplainedInFourLanguages() {
        for (Locale language : Words.LANGUAGES) {
            var verbs = line(language.getLanguage()).getSubcommands();
            assertThat(verbs).containsKeys("user", "import", "monitor", "generate", "post", "help");
            verbs.forEach((name, verb) -> {
                assertThat(verb.getUsageMessage(Ansi.OFF)).as(name).doesNotContain(".verb.");
                assertThat(verb.getCommandSpec().usageMessage().description())
                        .as(name)
                        .hasSize(1);
                assertThat(verb.getCommandSpec().args())
                        .as(name)
                        .isNotEmpty()
                        .allSatisfy(asked -> assertThat(asked.description())
                                .as(name + " " + asked.paramLabel())
                                .hasSize(1)
                                .doesNotContain(""));
            });
        }
    }

    @Test
    void theHelpOfOneVerb() {
        var said = line("fr").getSubcommands().get("user").getUsageMessage(Ansi.OFF);
        assertThat(said)
                .startsWith("Usage : trede user")
                .contains("Donne accès à quelqu'un", "code du centre", "cette aide", "--centre=CODE")
                .doesNotContain("''", "Display help");
        assertThat(line("de").getUsageMessage(Ansi.OFF)).contains("Verben:", "Vergleicht aufs Neue", "Hilfe zu allem");
        assertThat(line("nl").getSubcommands().get("help").getUsageMessage(Ansi.OFF))
                .contains("het werkwoord waarover")
                .doesNotContain("Display", "COMMAND is");
    }

    @Test
    void helpIsGivenWhateverElseIsMissing() {
        assertThat(line("nl").parseArgs("user", "--help").subcommand().isUsageHelpRequested())
                .isTrue();
    }

    @Test
    void whatIsMissingUnknownOrTwiceIsSaidInTheSameLanguage() {
        assertThat(misread("nl", "user", "add", "Els")).isEqualTo("dit ontbreekt: --centre CODE");
        assertThat(misread("fr", "user", "add", "--centre", "x")).isEqualTo("il manque : NAME");
        assertThat(misread("de", "quatsch")).isEqualTo("„quatsch“ gibt es hier nicht");
        assertThat(misread("en", "due", "--centre", "a", "--centre", "b"))
                .isEqualTo("--centre CODE is given more than once");
        assertThat(misread("nl", "due", "--centre")).isEqualTo("dit ontbreekt: --centre CODE");
        assertThat(misread("nl", "due", "--centre", "a", "--sneller")).isEqualTo("‘--sneller’ bestaat hier niet");
    }
}
