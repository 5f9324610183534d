package trede.casefile.due;

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

/// `due --centre C`: finds anew what is due in every file of a centre.
@Component
@Scope("prototype")
@Command(name = "due", description = "casefile.verb.due")
class DueVerb implements Verb {

    @Option(names = "--centre", required = true, paramLabel = "CODE", descriptionKey = "web.verb.centre")
    String centre = "";

    private final Centres centres;
    private final Dues dues;
    private final Looks looks;

    DueVerb(Centres centres, Dues dues, Looks looks) {
        this.centres = centres;
        this.dues = dues;
        this.looks = looks;
    }

    @Override
    public Integer call() {
        var operator = new Operator(centres.get(centre), Terminal.language());
        long found = Visitors.as(operator, () -> {
            long due = dues.refresh();
            looks.log("due", Map.of("found", due), List.of());
            return due;
        });
        System.out.println(Terminal.words().say("casefile.today.refreshed", found));
        return 0;
    }
}
