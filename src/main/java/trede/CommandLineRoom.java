package trede;

import java.util.Objects;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import trede.web.Refusal;
import trede.web.Terminal;
import trede.web.Verb;
import trede.web.Words;

/// Runs one verb: what it prints on standard output is its result, all else goes to standard error, and
/// the exit status
/// says how it went.
final class CommandLineRoom {

    private static final int FAILED = 1;
    private static final int REFUSED = 2;
    /// A verb says in one sentence what went wrong; what its libraries think of it is no help.
    private static final String[] QUIET = {"--logging.level.root=off", "--logging.level.trede=warn"};

    private CommandLineRoom() {}

    static int run(String[] words) {
        try (var context = Trede.withoutPages().run(QUIET)) {
            var line = line(context, Terminal.words());
            var parsed = line.parseArgs(words);
            Integer helped = CommandLine.executeHelpRequest(parsed);
            return helped != null ? helped : verb(parsed).call();
        } catch (ParameterException misread) {
            return misread(misread);
        } catch (Exception failure) {
            return tell(failure);
        }
    }

    private static Verb verb(ParseResult parsed) {
        if (!parsed.hasSubcommand()) {
            throw new HelpWords.NoVerb(parsed.commandSpec().commandLine());
        }
        return (Verb) parsed.subcommand().commandSpec().userObject();
    }

    /// The verbs of the house, with their help in a language.
    static CommandLine line(ApplicationContext context, Words words) {
        IFactory beans = new IFactory() {
            @Override
            public <K> K create(Class<K> kind) throws Exception {
                return Verb.class.isAssignableFrom(kind)
                        ? context.getBean(kind)
                        : CommandLine.defaultFactory().create(kind);
            }
        };
        var line = new CommandLine(new Root(), beans);
        for (String name : context.getBeanNamesForType(Verb.class, true, false)) {
            line.addSubcommand(Objects.requireNonNull(context.getType(name)));
        }
        line.addSubcommand(new CommandLine.HelpCommand());
        HelpWords.translate(line, words);
        return line;
    }

    private static int misread(ParameterException misread) {
        System.err.println(Terminal.words().say("web.verb_misread", HelpWords.said(misread, Terminal.words())));
        misread.getCommandLine().usage(System.err);
        return REFUSED;
    }

    private static int tell(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                System.err.println(Terminal.words().say(refusal));
                return REFUSED;
            }
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        System.err.println(Terminal.words().say("web.verb_failed", String.valueOf(root.getMessage())));
        if (System.getenv("TREDE_TRACE") != null) {
            failure.printStackTrace();
        }
        return FAILED;
    }

    /// What `bin/trede` prints when nothing or nothing known is asked.
    @Command(name = "trede", synopsisSubcommandLabel = "VERB", description = "web.verb.trede")
    static final class Root {}
}
