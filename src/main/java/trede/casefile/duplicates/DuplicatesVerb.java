package trede.casefile.duplicates;

import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import trede.access.Centres;
import trede.access.Operator;
import trede.web.Terminal;
import trede.web.Verb;
import trede.web.Visitors;

/// `duplicates --centre C`: compares everybody with everybody anew.
@Component
@Scope("prototype")
@Command(name = "duplicates", description = "casefile.verb.duplicates")
class DuplicatesVerb implements Verb {

    @Option(names = "--centre", required = true, paramLabel = "CODE", descriptionKey = "web.verb.centre")
    String centre = "";

    private final Suspicions suspicions;
    private final Centres centres;

    DuplicatesVerb(Suspicions suspicions, Centres centres) {
        this.suspicions = suspicions;
        this.centres = centres;
    }

    @Override
    public Integer call() {
        int pairs = Visitors.as(new Operator(centres.get(centre), Terminal.language()), suspicions::computeAll);
        System.out.println(Terminal.words().say("casefile.duplicates_computed", pairs));
        return 0;
    }
}
