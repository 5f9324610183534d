package trede.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import trede.access.tries.TooEarly;
import trede.access.tries.Tries;
import trede.web.Visitor.Centre;
import trede.web.Visitors;

/// The rule of the door: centre, name and password fit; and who belongs to a demonstration comes from
/// this very
/// machine. Each try is counted before it is answered and written down after; what was typed as a name is
/// not.
/// The name is `centre/name`, as [SignInFilter] puts it together.
@Component
class SignIn implements AuthenticationProvider {

    private static final List<GrantedAuthority> NONE = List.of();

    private final Centres centres;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final Tries tries;
    private final Looks looks;
    private final SingletonSupplier<String> nobodys;

    SignIn(Centres centres, Accounts accounts, Passwords passwords, PasswordEncoder encoder, Tries tries, Looks looks) {
        this.centres = centres;
        this.accounts = accounts;
        this.passwords = passwords;
        this.encoder = encoder;
        this.tries = tries;
        this.looks = looks;
        // checked for an unknown name, so that the answer takes as long as for a known one
        this.nobodys = SingletonSupplier.of(() -> encoder.encode("nobody's"));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String[] parts = asked.getName().split("/", 2);
        String password = String.valueOf(asked.getCredentials());
        String address = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        refuseIfEarly(tries.knock(address));
        var centre = centres.find(parts[0]).filter(found -> !found.demonstration() || isLoopback(address));
        if (centre.isEmpty() || parts.length < 2) {
            encoder.matches(password, nobodys.obtain());
            throw new BadCredentialsException("no such centre from here");
        }
        var member = Visitors.as(new Doorkeeper(centre.get()), () -> member(centre.get(), parts[1], password, address));
        return UsernamePasswordAuthenticationToken.authenticated(member, null, NONE);
    }

    private Member member(Centre centre, String name, String password, String address) {
        refuseIfEarly(tries.name(name));
        var account = accounts.find(name);
        boolean fits = encoder.matches(
                password, account.map(Accounts.Account::passwordHash).orElseGet(nobodys::obtain));
        if (!fits || account.isEmpty() || account.get().disabled()) {
            looks.log("sign-in-refused", Map.of("account", told(account)), List.of());
            throw new BadCredentialsException("name and password do not fit");
        }
        tries.fitted(name, address);
        passwords.refresh(account.get(), password);
        return account.get().in(centre);
    }

    private static String told(Optional<Accounts.Account> account) {
        return account.map(found -> "user:" + found.id()).orElse("unknown");
    }

    private static void refuseIfEarly(Duration wait) {
        if (wait.isPositive()) {
            throw new TooEarly(wait);
        }
    }

    static boolean isLoopback(String address) {
        try {
            return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
