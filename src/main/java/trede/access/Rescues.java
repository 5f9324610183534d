package trede.access;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.codes.SecondFactors;
import trede.access.passkeys.Passkeys;
import trede.access.tries.Tries;
import trede.web.Refusal;

/// For who forgot the password or lost the telephone: everything anew.
@Component
public class Rescues {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Tries tries;
    private final Looks looks;

    Rescues(
            Accounts accounts,
            Passwords passwords,
            SecondFactors factors,
            Passkeys passkeys,
            Tries tries,
            Looks looks) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.passkeys = passkeys;
        this.tries = tries;
        this.looks = looks;
    }

    /// A password for one sign-in. Second factors and locks are dropped, stays end.
    ///
    /// @return the password, shown this once
    /// @throws Refusal if nobody in the centre at hand has that name
    @Transactional
    public String reset(String name) {
        var known = accounts.find(name).orElseThrow(() -> new Refusal("access.user_unknown", name));
        String password = accounts.randomPassword();
        boolean factor = factors.has(known.id());
        int keys = passkeys.list(known.id()).size();
        passwords.replace(known.id(), password);
        factors.remove(known.id());
        passkeys.removeAll(known.id());
        tries.unlock(known.name(), known.id());
        looks.log("user-reset", Map.of("account", "user:" + known.id()), List.of());
        if (factor || keys > 0) {
            looks.log(
                    "user-factors-remove",
                    Map.of("account", "user:" + known.id(), "code_app", factor, "passkeys", keys),
                    List.of());
        }
        return password;
    }
}
