package trede;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import trede.web.Words;

/// Says in somebody's language what a verb does, what it expects, and what of a command was not understood.
final class HelpWords extends ResourceBundle {

    private static final String HELP = "web.verb.help";
    /// What picocli calls the parts of its own verb `help`.
    private static final Map<String, String> OWN =
            Map.of("helpCommand.help", HELP, "helpCommand.command", "web.verb.help_command");

    private final Words words;

    private HelpWords(Words words) {
        this.words = words;
    }

    /// Nothing was asked of the house.
    static final class NoVerb extends ParameterException {

        private static final long serialVersionUID = 1;

        NoVerb(CommandLine line) {
            super(line, "VERB?");
        }
    }

    /// Every verb tells about itself, and has `--help`.
    static void translate(CommandLine line, Words words) {
        var bundle = new HelpWords(words);
        describe(line, bundle);
        for (var verb : line.getSubcommands().values()) {
            if (verb.getCommandSpec().findOption("--help") == null) {
                verb.getCommandSpec()
                        .addOption(OptionSpec.builder("-h", "--help")
                                .usageHelp(true)
                                .descriptionKey(HELP)
                                .build());
            }
            describe(verb, bundle);
        }
    }

    private static void describe(CommandLine line, HelpWords bundle) {
        CommandSpec spec = line.getCommandSpec();
        var usage = spec.usageMessage();
        boolean ours = usage.description().length == 1 && bundle.words.has(usage.description()[0]);
        String about = ours ? bundle.getString(usage.description()[0]) : bundle.getString("web.verb.help_about");
        usage.header(new String[0]);
        usage.description(about);
        usage.synopsisHeading(bundle.getString("web.verb.usage") + " ");
        usage.commandListHeading("%n" + bundle.getString("web.verb.list") + "%n");
        spec.resourceBundle(bundle);
    }

    /// What was not understood, without the rest of the sentence.
    static String said(ParameterException misread, Words words) {
        return switch (misread) {
            case NoVerb _ -> words.say("web.verb.none");
            case MissingParameterException missing ->
                words.say(
                        "web.verb.missing",
                        missing.getMissing().stream().map(HelpWords::name).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unmatched ->
                words.say("web.verb.unknown", String.join(" ", unmatched.getUnmatched()));
            case OverwrittenOptionException twice -> words.say("web.verb.twice", name(twice.getOverwritten()));
            default ->
                misread.getArgSpec() != null && misread.getValue() != null
                        ? words.say("web.verb.value", misread.getValue(), name(misread.getArgSpec()))
                        : misread.getArgSpec() != null
                                ? words.say("web.verb.missing", name(misread.getArgSpec()))
                                : String.valueOf(misread.getMessage());
        };
    }

    private static String name(ArgSpec asked) {
        return asked instanceof OptionSpec option
                ? (option.longestName() + " " + (option.arity().max() == 0 ? "" : option.paramLabel())).strip()
                : asked.paramLabel();
    }

    /// A percent sign is one, and no place to fill in.
    @Override
    protected @Nullable Object handleGetObject(String key) {
        String known = OWN.getOrDefault(key, key);
        return words.has(known) ? words.say(known).replace("%", "%%") : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        var keys = new HashSet<>(words.all().keySet());
        keys.addAll(OWN.keySet());
        return Collections.enumeration(keys);
    }
}
