package trede.monitor.verbs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import trede.access.Centres;
import trede.access.Looks;
import trede.access.Operator;
import trede.monitor.Measures;
import trede.monitor.Reports;
import trede.monitor.format.Format;
import trede.monitor.format.Printed;
import trede.web.Terminal;
import trede.web.Verb;
import trede.web.Visitors;

/// `monitor --centre C --measure ID --period P`: the figures of a centre, or with `--members CELL` the
/// people behind
/// one.
@Component
@Scope("prototype")
@Command(name = "monitor", description = "monitor.verb.monitor")
class MonitorVerb implements Verb {

    @Option(names = "--centre", required = true, paramLabel = "CODE", descriptionKey = "web.verb.centre")
    String centre = "";

    @Option(names = "--measure", required = true, paramLabel = "ID", descriptionKey = "monitor.verb.measure")
    String measure = "";

    @Option(names = "--period", required = true, paramLabel = "PERIOD", descriptionKey = "monitor.verb.period")
    String period = "";

    @Option(names = "--known-at", paramLabel = "DATE|INSTANT", descriptionKey = "monitor.verb.known_at")
    @Nullable
    String knownAt;

    @Option(names = "--reference", paramLabel = "MONTH", descriptionKey = "monitor.verb.reference")
    @Nullable
    String reference;

    @Option(names = "--version", paramLabel = "N", descriptionKey = "monitor.verb.version")
    @Nullable
    String version;

    @Option(names = "--members", paramLabel = "CELL", descriptionKey = "monitor.verb.members")
    @Nullable
    String members;

    @Option(names = "--format", paramLabel = "json|csv|table", descriptionKey = "web.verb.format")
    String format = "table";

    private final Centres centres;
    private final Measures measures;
    private final Reports reports;
    private final Looks looks;

    MonitorVerb(Centres centres, Measures measures, Reports reports, Looks looks) {
        this.centres = centres;
        this.measures = measures;
        this.reports = reports;
        this.looks = looks;
    }

    @Override
    public Integer call() {
        var as = Format.get(format);
        var ask = measures.ask(measure, period, knownAt, reference, version);
        var words = Terminal.words();
        var operator = new Operator(centres.get(centre), Terminal.language());
        System.out.print(Visitors.as(operator, () -> {
            if (members != null) {
                return Printed.members(reports.members(ask, members), as, words);
            }
            var report = reports.get(ask);
            looks.log("report", Map.of("measure", measure, "period", period), List.of());
            return Printed.report(report, as, words);
        }));
        System.out.flush();
        return 0;
    }
}
