package trede;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import trede.access.Accounts;
import trede.access.Centres;
import trede.access.Member;
import trede.access.Role;
import trede.web.Right;
import trede.web.Visitor;
import trede.web.Visitors;

/// Fresh centres and whoever works there.
@TestComponent
public class TestCentres {

    private final Centres centres;
    private final Accounts accounts;

    TestCentres(Centres centres, Accounts accounts) {
        this.centres = centres;
        this.accounts = accounts;
    }

    /// A visitor who may do everything in a centre that nobody has seen before.
    public Visitor centre() {
        String code = "test-" + UUID.randomUUID().toString().substring(0, 13);
        return with(centres.add(code, "OCMW " + code, "11016", false), Right.values());
    }

    public Visitor with(Visitor.Centre centre, Right... rights) {
        return new Somebody(centre, rights.length == 0 ? EnumSet.noneOf(Right.class) : EnumSet.of(rights[0], rights));
    }

    /// Someone with an account in the visitor's centre.
    public Member member(Visitor visitor, Role role) {
        String name = role.code() + "-" + UUID.randomUUID().toString().substring(0, 8);
        return Visitors.as(visitor, () -> {
            accounts.add(name, role);
            return accounts.list().stream()
                    .filter(m -> m.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        });
    }

    /// A page request by someone who has signed in: `mvc.perform(get(…).with(TestCentres.signedIn(member)))`.
    public static RequestPostProcessor signedIn(Member member) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(member, null, java.util.List.of()));
    }

    private record Somebody(Centre centre, Set<Right> rights) implements Visitor {

        @Override
        public String name() {
            return "Els";
        }

        @Override
        public String actor() {
            return "user:test";
        }

        @Override
        public boolean may(Right right) {
            return rights.contains(right);
        }

        @Override
        public Locale language() {
            return Locale.of("nl");
        }
    }
}
