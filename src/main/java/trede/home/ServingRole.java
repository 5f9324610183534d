package trede.home;

import java.sql.SQLException;
import javax.sql.DataSource;

/// The rule that whoever serves cannot see past the row policies: no superuser, no owner of a table, no
/// bypass;
/// PostgreSQL 18 or newer.
final class ServingRole {

    private static final String QUESTION = """
            select current_user, r.rolsuper, r.rolbypassrls,
                   (select string_agg(c.oid::regclass::text, ', ') from pg_class c
                    join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind in ('r', 'p') and n.nspname in ('access', 'casefile', 'exchange', 'monitor')
                      and pg_has_role(c.relowner, 'MEMBER')),
                   current_setting('server_version_num')::int
            from pg_roles r where r.rolname = current_user
            """;

    private ServingRole() {}

    static void check(DataSource serving) {
        try (var connection = serving.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(QUESTION)) {
            answer.next();
            String role = answer.getString(1);
            refuseIf(answer.getBoolean(2), role, "is superuser");
            refuseIf(answer.getBoolean(3), role, "may bypass row policies");
            refuseIf(answer.getString(4) != null, role, "owns (or is a member of the owner of) " + answer.getString(4));
            if (answer.getInt(5) < 180000) {
                throw new IllegalStateException(
                        "Trede needs PostgreSQL 18 or newer; this one is " + answer.getInt(5) / 10000);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the serving role cannot be checked: " + e.getMessage(), e);
        }
    }

    private static void refuseIf(boolean wrong, String role, String why) {
        if (wrong) {
            throw new IllegalStateException(
                    "Trede does not start: the serving role " + role + " " + why
                            + ", so that one centre could see another's people. Give SPRING_DATASOURCE_USERNAME a plain login.");
        }
    }
}
