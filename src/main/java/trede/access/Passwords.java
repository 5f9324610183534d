package trede.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.access.secrets.PasswordRule;
import trede.access.sessions.Sessions;
import trede.web.Refusal;
import trede.web.Visitors;

/// All passwords of the centre at hand: chosen by their owner, hashed anew when the parameters
/// change, replaced for who forgot.
@Component
public class Passwords {

    private final JdbcClient sql;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final PasswordRule rule;
    private final Sessions sessions;
    private final Looks looks;

    Passwords(
            JdbcClient sql,
            Accounts accounts,
            PasswordEncoder encoder,
            PasswordRule rule,
            Sessions sessions,
            Looks looks) {
        this.sql = sql;
        this.accounts = accounts;
        this.encoder = encoder;
        this.rule = rule;
        this.sessions = sessions;
        this.looks = looks;
    }

    /// Whether the old password is right.
    @Transactional(readOnly = true)
    public boolean fits(UUID account, String password) {
        return accounts.find(account)
                .filter(found -> encoder.matches(password, found.passwordHash()))
                .isPresent();
    }

    /// The owner chooses a new password. All stays elsewhere end.
    ///
    /// @param here the stay that goes on, if any
    /// @throws Refusal if it is too short, easy to guess, or the same as before
    @Transactional
    public void choose(UUID account, String password, @Nullable UUID here) {
        var known = accounts.find(account).orElseThrow();
        var refused =
                rule.refuse(password, known.name(), Visitors.get().centre().code());
        if (refused.isPresent()) {
            throw refused.get();
        }
        if (encoder.matches(password, known.passwordHash())) {
            throw new Refusal("access.password_same");
        }
        keep(account, password, false);
        sessions.endAll(account, here);
        looks.log("password-change", Map.of("account", "user:" + account), List.of());
    }

    /// Another made this password: good for one sign-in, and all stays end.
    @Transactional
    void replace(UUID account, String password) {
        keep(account, password, true);
        sessions.endAll(account, null);
    }

    @Transactional(readOnly = true)
    public boolean oneTime(UUID account) {
        return sql.sql("select one_time from access.account where id = ?")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    /// The password fitted: if it was hashed with former parameters, it is hashed with today's.
    @Transactional
    void refresh(Accounts.Account account, String password) {
        if (encoder.upgradeEncoding(account.passwordHash())) {
            sql.sql("update access.account set password_hash = ? where id = ?")
                    .params(encoder.encode(password), account.id())
                    .update();
        }
    }

    private void keep(UUID account, String password, boolean oneTime) {
        sql.sql("update access.account set password_hash = ?, one_time = ? where id = ?")
                .params(encoder.encode(password), oneTime, account)
                .update();
    }
}
