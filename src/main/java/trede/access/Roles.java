package trede.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    private final JdbcClient sql;

    Roles(JdbcClient sql) {
        this.sql = sql;
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
    }

    /// From now on everybody with this role may do these things and nothing else.
    ///
    /// @throws Refusal if nobody could administer the centre any more
    @Transactional
    public void change(String code, Collection<Right> rights) {
        var role = get(code);
        sql.sql("update access.role set rights = ?::text[] where code = ?")
                .params(stored(rights), role.code())
                .update();
        demandAnAdministrator();
    }

    /// @throws Refusal if somebody has this role, or nobody could administer the centre any more
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
        demandAnAdministrator();
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

    private void demandAnAdministrator() {
        if (list().stream().noneMatch(held -> held.role().may(Right.ADMINISTER))) {
            throw new Refusal("access.role_last_administrator");
        }
    }

    private static String stored(Collection<Right> rights) {
        return rights.stream().map(Right::name).collect(Collectors.joining(",", "{", "}"));
    }
}
