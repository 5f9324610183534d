package trede.casefile.checks;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import trede.access.Centres;
import trede.access.Looks;
import trede.access.Operator;
import trede.web.Terminal;
import trede.web.Verb;
import trede.web.Visitors;

/// `check --centre C`: looks at every file of a centre anew.
@Component
@Scope("prototype")
@Command(name = "check", description = "casefile.verb.check")
class CheckVerb implements Verb {

    @Option(names = "--centre", required = true, paramLabel = "CODE", descriptionKey = "web.verb.centre")
    String centre = "";

    private final Centres centres;
    private final Checks checks;
    private final Looks looks;

    CheckVerb(Centres centres, Checks checks, Looks looks) {
        this.centres = centres;
        this.checks = checks;
        this.looks = looks;
    }

    @Override
    public Integer call() {
        var operator = new Operator(centres.get(centre), Terminal.language());
        long found = Visitors.as(operator, () -> {
            long open = checks.refresh();
            looks.log("check", Map.of("found", open), List.of());
            return open;
        });
        System.out.println(Terminal.words().say("casefile.check.done", found));
        return 0;
    }
}
