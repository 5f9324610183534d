package trede.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trede.access.Centres;
import trede.access.Operator;
import trede.time.Brussels;
import trede.web.Refusal;
import trede.web.Terminal;
import trede.web.Verb;
import trede.web.Visitors;
import trede.web.Words;

/// `import DIR --centre C`: brings in an exchange folder or a zip of one.
@Component
@Scope("prototype")
@Command(name = "import", description = "exchange.verb.import")
class ImportVerb implements Verb {

    @Parameters(index = "0", paramLabel = "DIR|ZIP", descriptionKey = "exchange.verb.folder")
    String folder = "";

    @Option(names = "--centre", required = true, paramLabel = "CODE", descriptionKey = "web.verb.centre")
    String centre = "";

    @Option(names = "--skip-invalid", descriptionKey = "exchange.verb.skip_invalid")
    boolean skipInvalid;

    @Option(names = "--complete", descriptionKey = "exchange.verb.complete")
    boolean complete;

    @Option(names = "--yes", descriptionKey = "exchange.verb.yes")
    boolean yes;

    @Option(names = "--recorded-at", paramLabel = "INSTANT", descriptionKey = "exchange.verb.recorded_at")
    @Nullable
    String recordedAt;

    private final Imports imports;
    private final Centres centres;
    private final Words words = Terminal.words();

    ImportVerb(Imports imports, Centres centres) {
        this.imports = imports;
        this.centres = centres;
    }

    @Override
    public Integer call() {
        var operator = new Operator(centres.get(centre), Terminal.language());
        var request = new ImportRequest(Path.of(folder), skipInvalid, complete, yes, instant());
        var outcome = Visitors.as(operator, () -> imports.run(request, new Progress()));
        tell(outcome);
        return outcome.status();
    }

    private @Nullable Instant instant() {
        String said = recordedAt;
        return said == null
                ? null
                : Brussels.findInstant(said).orElseThrow(() -> new Refusal("exchange.recorded_form", said));
    }

    private void tell(ImportOutcome outcome) {
        switch (outcome) {
            case ImportOutcome.Done done -> {
                tell(done.findings());
                sum(done.id(), done.counts());
            }
            case ImportOutcome.DoneWithRejects done -> {
                tell(done.findings());
                if (done.rejected() != null) {
                    System.err.println(
                            words.say("exchange.rejected_in", done.rejected().toString()));
                }
                sum(done.id(), done.counts());
            }
            case ImportOutcome.Refused refused -> {
                tell(refused.findings());
                System.err.println(words.say("exchange.refused"));
            }
            case ImportOutcome.Busy _ -> System.err.println(words.say("exchange.busy"));
            case ImportOutcome.Cancelled _ -> System.err.println(words.say("exchange.cancelled"));
            case ImportOutcome.Failed _ -> System.err.println(words.say("exchange.failed"));
        }
    }

    private void tell(ImportFindings findings) {
        findings.problems().forEach(System.err::println);
        findings.warnings().forEach(System.err::println);
        if (findings.report() != null) {
            System.err.println(words.say("exchange.total", findings.total(), findings.totalWarnings()));
            System.err.println(words.say("exchange.report_in", findings.report().toString()));
        }
    }

    private void sum(long id, Map<String, FileCounts> counts) {
        System.out.println(words.say("exchange.done", Long.toString(id)));
        counts.forEach((file, count) -> System.out.println(words.say(
                "exchange.counts",
                file,
                count.read(),
                count.fresh(),
                count.corrected(),
                count.unchanged(),
                count.withdrawn(),
                count.rejected())));
    }
}
