package trede.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.web.Refusal;
import trede.web.Right;

/// All roles of the centre at hand: those that came with the program, changed as the centre likes, and
/// its own.
@Component
public class Roles {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{1,39}");

    // Of all advisory locks the one on who administers a centre.
    private static final int ADMINISTERED = 730_001;

    private final JdbcClient sql;
    private final Looks looks;

    Roles(JdbcClient sql, Looks looks) {
        this.sql = sql;
        this.looks = looks;
    }

    /// A role and how many people have it.
    public record Held(Role role, int accounts) {}

    private record Row(String code, String name, String rights, int accounts) {

        Held held() {
            return new Held(new Role(code, name, Role.rights(rights)), accounts);
        }
    }

    /// Those that came with the program first, then by code.
    @Transactional(readOnly = true)
    public List<Held> list() {
        return sql.sql("""
                        select r.code, r.name, array_to_string(r.rights, ',') as rights,
                               (select count(*) from access.account a where a.centre = r.centre and a.role = r.code) as accounts
                        from access.role r
                        order by r.code
                        """).query(Row.class).stream()
                .map(Row::held)
                .sorted(Comparator.comparing(held -> !Role.isShipped(held.role().code())))
                .toList();
    }

    /// Reads a role as it is typed; `policy-officer` is as good as `policy_officer`.
    @Transactional(readOnly = true)
    public Optional<Role> find(String typed) {
        String code = typed.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return list().stream()
                .map(Held::role)
                .filter(role -> role.code().equals(code))
                .findFirst();
    }

    /// @throws Refusal that names those there are
    @Transactional(readOnly = true)
    public Role get(String typed) {
        return find(typed)
                .orElseThrow(() -> new Refusal(
                        "access.role_unknown",
                        typed,
                        list().stream().map(held -> held.role().code()).collect(Collectors.joining(", "))));
    }

    /// Adds a role that may do nothing yet.
    ///
    /// @throws Refusal if the code is not one or is taken, or it has no name
    @Transactional
    public void add(String code, String name) {
        if (!CODE.matcher(code).matches()) {
            throw new Refusal("access.role_code", code);
        }
        if (name.isBlank() || name.strip().length() > 80) {
            throw new Refusal("access.role_name");
        }
        if (find(code).isPresent()) {
            throw new Refusal("access.role_exists", code);
        }
        insert(new Role(code, name.strip(), Set.of()));
        looks.log("role-add", Map.of("role", code, "named", name.strip()), List.of());
    }

    /// From now on everybody with this role may do these things and nothing else.
    ///
    /// @throws Refusal if nobody could administer the centre any more
    @Transactional
    public void change(String code, Collection<Right> rights) {
        var role = get(code);
        if (role.rights().equals(Set.copyOf(rights))) {
            return;
        }
        whileAdministered(
                "access.role_last_administrator",
                () -> sql.sql("update access.role set rights = ?::text[] where code = ?")
                        .params(stored(rights), role.code())
                        .update());
        looks.log(
                "role-rights",
                Map.of(
                        "role",
                        role.code(),
                        "was_rights",
                        role.rights(),
                        "rights",
                        new Role(code, "", Set.copyOf(rights)).rights()),
                List.of());
    }

    /// @throws Refusal if somebody has this role
    @Transactional
    public void remove(String code) {
        var held = list().stream()
                .filter(any -> any.role().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("access.role_unknown", code, ""));
        if (held.accounts() > 0) {
            throw new Refusal("access.role_in_use", held.accounts());
        }
        sql.sql("delete from access.role where code = ?").param(code).update();
        var role = held.role();
        looks.log("role-remove", Map.of("role", code, "named", role.name(), "was_rights", role.rights()), List.of());
    }

    /// Does what may take from somebody that they administer the centre; nobody else does so meanwhile.
    ///
    /// @throws Refusal if somebody who can sign in administered it before, and nobody does so after
    void whileAdministered(String refusal, Runnable act) {
        sql.sql("select pg_advisory_xact_lock(?, access.current_centre())::text")
                .param(ADMINISTERED)
                .query(String.class)
                .single();
        boolean administered = isAdministered();
        act.run();
        if (administered && !isAdministered()) {
            throw new Refusal(refusal);
        }
    }

    private boolean isAdministered() {
        return sql.sql("""
                        select exists (
                            select from access.account a
                            join access.role r on r.centre = a.centre and r.code = a.role
                            where not a.disabled and ? = any (r.rights))
                        """).param(Right.ADMINISTER.name()).query(Boolean.class).single();
    }

    /// The roles that every centre begins with, in the transaction that made the centre.
    void open(int centre) {
        String former = sql.sql("select coalesce(current_setting('app.centre', true), '')")
                .query(String.class)
                .single();
        setCentre(Integer.toString(centre));
        Role.SHIPPED.forEach(this::insert);
        setCentre(former);
    }

    private void setCentre(String centre) {
        sql.sql("select set_config('app.centre', ?, true)")
                .param(centre)
                .query(String.class)
                .single();
    }

    private void insert(Role role) {
        sql.sql(
                        "insert into access.role (centre, code, name, rights) values (access.current_centre(), ?, ?, ?::text[])")
                .params(role.code(), role.name(), stored(role.rights()))
                .update();
    }

    private static String stored(Collection<Right> rights) {
        return rights.stream().map(Right::name).collect(Collectors.joining(",", "{", "}"));
    }
}
