package trede.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import trede.web.Visitor.Centre;
import trede.web.Visitors;

/// The rule of the door: centre, name and password fit; and who belongs to a demonstration comes from this very
/// machine.
/// The name is `centre/name`, as [SignInFilter] puts it together.
@Component
class SignIn implements AuthenticationProvider {

    private static final List<GrantedAuthority> NONE = List.of();

    private final Centres centres;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final String nobodys;

    SignIn(Centres centres, Accounts accounts, PasswordEncoder passwords) {
        this.centres = centres;
        this.accounts = accounts;
        this.passwords = passwords;
        // checked for an unknown name, so that the answer takes as long as for a known one
        this.nobodys = passwords.encode("nobody's");
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String[] parts = asked.getName().split("/", 2);
        String password = String.valueOf(asked.getCredentials());
        var centre = centres.find(parts[0]).filter(found -> !found.demonstration() || fromHere(asked.getDetails()));
        if (centre.isEmpty() || parts.length < 2) {
            passwords.matches(password, nobodys);
            throw new BadCredentialsException("no such centre from here");
        }
        return UsernamePasswordAuthenticationToken.authenticated(member(centre.get(), parts[1], password), null, NONE);
    }

    private Member member(Centre centre, String name, String password) {
        var account = Visitors.as(new Doorkeeper(centre), () -> accounts.find(name));
        boolean fits = passwords.matches(
                password, account.map(Accounts.Account::passwordHash).orElse(nobodys));
        if (!fits || account.isEmpty() || account.get().disabled()) {
            throw new BadCredentialsException("name and password do not fit");
        }
        return account.get().in(centre);
    }

    private static boolean fromHere(@Nullable Object details) {
        return details instanceof WebAuthenticationDetails web && isLoopback(web.getRemoteAddress());
    }

    static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
