package trede.monitor.verbs;

import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import trede.monitor.Measures;
import trede.monitor.format.Format;
import trede.monitor.format.Printed;
import trede.web.Terminal;
import trede.web.Verb;

/// `measures`: the catalogue of what can be counted.
@Component
@Scope("prototype")
@Command(name = "measures", description = "monitor.verb.measures")
class MeasuresVerb implements Verb {

    @Option(names = "--format", paramLabel = "json|csv|table", descriptionKey = "web.verb.format")
    String format = "table";

    private final Measures measures;

    MeasuresVerb(Measures measures) {
        this.measures = measures;
    }

    @Override
    public boolean needsDatabase() {
        return false;
    }

    @Override
    public Integer call() {
        System.out.print(Printed.catalogue(measures.list(), Format.get(format), Terminal.words()));
        System.out.flush();
        return 0;
    }
}
