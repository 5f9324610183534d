package trede.access;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.web.Refusal;
import trede.web.Visitor.Centre;
import trede.web.Visitors;

/// All who may sign in to the centre at hand.
@Component
public class Accounts {

    private static final Pattern NAME = Pattern.compile("[\\p{L}0-9][\\p{L}\\p{M}0-9 .'@_-]{0,79}");
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final JdbcClient sql;
    private final PasswordEncoder passwords;
    private final SecureRandom random = new SecureRandom();

    Accounts(JdbcClient sql, PasswordEncoder passwords) {
        this.sql = sql;
        this.passwords = passwords;
    }

    /// A way to sign in: what is stored, with the hash of the password.
    record Account(UUID id, String name, String role, String passwordHash, String language, boolean disabled) {

        Member in(Centre centre) {
            return new Member(id, name, Role.valueOf(role.toUpperCase(Locale.ROOT)), Locale.of(language), centre);
        }
    }

    /// Adds someone, with a password of the program's making, good for one sign-in.
    ///
    /// @return the password, shown this once
    @Transactional
    public String add(String name, Role role) {
        String password = randomPassword();
        add(name, role, password);
        sql.sql("update access.account set one_time = true where name = ?")
                .param(name)
                .update();
        return password;
    }

    /// @throws Refusal if the name is not one or is taken
    @Transactional
    public void add(String name, Role role, String password) {
        if (!NAME.matcher(name).matches()) {
            throw new Refusal("access.user_name", name);
        }
        if (find(name).isPresent()) {
            throw new Refusal("access.user_exists", name);
        }
        var visitor = Visitors.get();
        sql.sql("insert into access.account (centre, name, role, password_hash, language) values (?, ?, ?, ?, ?)")
                .params(
                        visitor.centre().id(),
                        name,
                        role.code(),
                        passwords.encode(password),
                        visitor.language().getLanguage())
                .update();
    }

    /// Whoever can sign in, by name.
    @Transactional(readOnly = true)
    public List<Member> list() {
        var centre = Visitors.get().centre();
        return sql
                .sql("select id, name, role, password_hash, language, disabled from access.account "
                        + "where not disabled order by name")
                .query(Account.class)
                .stream()
                .map(account -> account.in(centre))
                .toList();
    }

    /// From now on the visitor's pages speak this language.
    @Transactional
    public void speak(UUID account, Locale language) {
        sql.sql("update access.account set language = ? where id = ? and language <> ?")
                .params(language.getLanguage(), account, language.getLanguage())
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Account> find(String name) {
        return sql.sql("select id, name, role, password_hash, language, disabled from access.account where name = ?")
                .param(name)
                .query(Account.class)
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<Account> find(UUID id) {
        return sql.sql("select id, name, role, password_hash, language, disabled from access.account where id = ?")
                .param(id)
                .query(Account.class)
                .optional();
    }

    String randomPassword() {
        return random.ints(20, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .insert(15, '-')
                .insert(10, '-')
                .insert(5, '-')
                .toString();
    }
}
