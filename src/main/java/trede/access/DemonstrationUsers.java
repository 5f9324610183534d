package trede.access;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import trede.web.Visitor.Centre;
import trede.web.Visitors;

/// Who may be tried out, without a secret: users of demonstration centres, and only from this very machine.
@Component
public class DemonstrationUsers {

    /// What every demonstration user types; it opens nothing that is not invented.
    public static final String PASSWORD = "trede-demo";

    private final Centres centres;
    private final Accounts accounts;

    DemonstrationUsers(Centres centres, Accounts accounts) {
        this.centres = centres;
        this.accounts = accounts;
    }

    /// A demonstration centre and who can be played there.
    public record Stage(Centre centre, List<Member> members) {}

    /// Empty for whoever asks from elsewhere.
    public List<Stage> list(String remoteAddress) {
        if (!SignIn.isLoopback(remoteAddress)) {
            return List.of();
        }
        return centres.list().stream()
                .filter(Centre::demonstration)
                .map(centre -> new Stage(centre, byRole(centre)))
                .toList();
    }

    private List<Member> byRole(Centre centre) {
        var shipped = Role.SHIPPED.stream().map(Role::code).toList();
        return Visitors.as(new Doorkeeper(centre), accounts::list).stream()
                .sorted(Comparator.comparing(
                        member -> (shipped.indexOf(member.role().code()) + shipped.size() + 1) % (shipped.size() + 1)))
                .toList();
    }
}
