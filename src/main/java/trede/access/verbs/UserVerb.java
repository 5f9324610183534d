package trede.access.verbs;

import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trede.access.Accounts;
import trede.access.Centres;
import trede.access.Operator;
import trede.access.Rescues;
import trede.access.Roles;
import trede.web.Refusal;
import trede.web.Terminal;
import trede.web.Verb;
import trede.web.Visitors;

/// `user add NAME --centre C --role R`: lets someone in, with a password that is shown once.
/// `user reset NAME --centre C`: a new one for who forgot it, and no second factor any more.
@Component
@Scope("prototype")
@Command(name = "user", description = "access.verb.user")
class UserVerb implements Verb {

    @Parameters(index = "0", paramLabel = "add|reset", descriptionKey = "access.verb.user_act")
    String act = "";

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "access.verb.user_name")
    String name = "";

    @Option(names = "--centre", required = true, paramLabel = "CODE", descriptionKey = "web.verb.centre")
    String centre = "";

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "access.verb.user_role")
    String role = "";

    private final Centres centres;
    private final Accounts accounts;
    private final Rescues rescues;
    private final Roles roles;

    UserVerb(Centres centres, Accounts accounts, Rescues rescues, Roles roles) {
        this.centres = centres;
        this.accounts = accounts;
        this.rescues = rescues;
        this.roles = roles;
    }

    @Override
    public Integer call() {
        switch (act) {
            case "add" -> add();
            case "reset" -> reset();
            default -> throw new Refusal("access.verb_act", act, "add, reset");
        }
        return 0;
    }

    private void add() {
        var operator = new Operator(centres.get(centre), Terminal.language());
        String password = Visitors.as(operator, () -> accounts.add(name, roles.get(role)));
        System.out.println(Terminal.words().say("access.user_added", name, centre, password));
    }

    private void reset() {
        var operator = new Operator(centres.get(centre), Terminal.language());
        String password = Visitors.as(operator, () -> rescues.reset(name));
        System.out.println(Terminal.words().say("access.user_reset", name, centre, password));
    }
}
