package trede.access;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitor.Centre;
import trede.web.Visitors;

/// All who may sign in to the centre at hand.
@Component
public class Accounts {

    private static final Pattern NAME = Pattern.compile("[\\p{L}0-9][\\p{L}\\p{M}0-9 .'@_-]{0,79}");
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    // Named as the record's own: for a name that is not found at once, the mapper lets an exception be made in each
    // row.
    private static final String ACCOUNT = """
            select a.id, a.name, a.role, r.name as "roleName", array_to_string(r.rights, ',') as rights, a.password_hash as "passwordHash",
                   a.language, a.disabled
            from access.account a
            join access.role r on r.centre = a.centre and r.code = a.role
            """;

    private final JdbcClient sql;
    private final PasswordEncoder passwords;
    private final Roles roles;
    private final Looks looks;
    private final SecureRandom random = new SecureRandom();

    Accounts(JdbcClient sql, PasswordEncoder passwords, Roles roles, Looks looks) {
        this.sql = sql;
        this.passwords = passwords;
        this.roles = roles;
        this.looks = looks;
    }

    /// A way to sign in: what is stored, with the hash of the password.
    ///
    /// @param rights of the role, with commas between
    record Account(
            UUID id,
            String name,
            String role,
            String roleName,
            String rights,
            String passwordHash,
            String language,
            boolean disabled) {

        Member in(Centre centre) {
            return in(centre, bears());
        }

        Member in(Centre centre, Role role) {
            return new Member(id, name, role, Locale.of(language), centre);
        }

        Role bears() {
            return new Role(role, roleName, Role.rights(rights));
        }
    }

    /// Someone who works here, or did.
    public record Employee(Member member, boolean disabled) {}

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
        var id = sql.sql(
                        "insert into access.account (centre, name, role, password_hash, language) values (?, ?, ?, ?, ?) returning id")
                .params(
                        visitor.centre().id(),
                        name,
                        role.code(),
                        passwords.encode(password),
                        visitor.language().getLanguage())
                .query(UUID.class)
                .single();
        looks.log("user-add", Map.of("account", "user:" + id, "role", role.code()), List.of());
    }

    /// Whoever can sign in, by name.
    @Transactional(readOnly = true)
    public List<Member> list() {
        return listEmployees().stream()
                .filter(employee -> !employee.disabled())
                .map(Employee::member)
                .toList();
    }

    /// Everybody who ever could sign in, by name: a log names them long after they left.
    @Transactional(readOnly = true)
    public List<Employee> listEmployees() {
        var centre = Visitors.get().centre();
        var roles = new HashMap<String, Role>();
        return sql.sql(ACCOUNT + "order by a.name").query(Account.class).list().stream()
                .map(account -> new Employee(
                        account.in(centre, roles.computeIfAbsent(account.role(), _ -> account.bears())),
                        account.disabled()))
                .toList();
    }

    /// From now on somebody has this role, and may sign in or not.
    ///
    /// @throws Refusal if nobody could administer the centre any more
    /// @throws NotHere if there is no such account
    @Transactional
    public void change(UUID account, Role role, boolean disabled) {
        var known = find(account).orElseThrow(NotHere::new);
        if (known.role().equals(role.code()) && known.disabled() == disabled) {
            return;
        }
        roles.whileAdministered(
                "access.user_last_administrator",
                () -> sql.sql("update access.account set role = ?, disabled = ? where id = ?")
                        .params(role.code(), disabled, account)
                        .update());
        if (!known.role().equals(role.code())) {
            note("user-role", known, Map.of("was_role", known.role(), "role", role.code()));
        }
        if (known.disabled() != disabled) {
            note(disabled ? "user-disable" : "user-enable", known, Map.of());
        }
    }

    private void note(String what, Account account, Map<String, String> detail) {
        var told = new HashMap<>(detail);
        told.put("account", "user:" + account.id());
        looks.log(what, told, List.of());
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
        return sql.sql(ACCOUNT + "where a.name = ?")
                .param(name)
                .query(Account.class)
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<Account> find(UUID id) {
        return sql.sql(ACCOUNT + "where a.id = ?")
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
