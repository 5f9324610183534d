package trede.access.verbs;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trede.access.Centres;
import trede.access.Looks;
import trede.access.Operator;
import trede.web.Refusal;
import trede.web.Terminal;
import trede.web.Verb;
import trede.web.Visitors;

/// `centre add CODE --name "…" --municipality NIS`: opens a centre.
@Component
@Scope("prototype")
@Command(name = "centre", description = "access.verb.centre")
class CentreVerb implements Verb {

    @Parameters(index = "0", paramLabel = "add|list", descriptionKey = "access.verb.centre_act")
    String act = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "CODE", descriptionKey = "access.verb.centre_code")
    String code = "";

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "access.verb.centre_name")
    String name = "";

    @Option(names = "--municipality", paramLabel = "NIS", descriptionKey = "access.verb.centre_municipality")
    String municipality = "";

    private final Centres centres;
    private final Looks looks;

    CentreVerb(Centres centres, Looks looks) {
        this.centres = centres;
        this.looks = looks;
    }

    @Override
    public Integer call() {
        switch (act) {
            case "add" -> add();
            case "list" -> centres.list().forEach(centre -> System.out.println(centre.code() + "\t" + centre.name()));
            default -> throw new Refusal("access.verb_act", act, "add, list");
        }
        return 0;
    }

    private void add() {
        var centre = centres.add(code, name, municipality, false);
        var operator = new Operator(centre, Terminal.language());
        Visitors.as(operator, () -> {
            looks.log("centre-add", Map.of(), List.of());
            return true;
        });
        System.out.println(Terminal.words().say("access.centre_added", centre.code(), centre.name()));
    }
}
