package trede.casefile.identities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads where everybody stays by the rows with their days, and what the identity said before there were any.
@Component
class AbodeQueries {

    private final JdbcClient sql;

    AbodeQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// Somebody with an address or a status in days, and what the identity says.
    record Dweller(long person, Map<String, @Nullable String> said, List<Particular> rows) {}

    /// Everybody with such rows.
    List<Dweller> list() {
        var all = new HashMap<Long, Dweller>();
        sql.sql("""
                        select p.person, p.id, p.kind, p.code, p.value, p.extra, p.first, p.last, p.typed_by,
                               i.residence_status, i.postal_code, i.municipality
                        from casefile.particular p
                        join casefile.identity i on i.centre = p.centre and i.person = p.person
                        where p.kind in ('address', 'residence')
                        """).query(row -> {
            long person = row.getLong("person");
            if (!all.containsKey(person)) {
                all.put(person, new Dweller(person, said(row), new ArrayList<>()));
            }
            all.get(person).rows().add(particular(row));
        });
        return List.copyOf(all.values());
    }

    private static Map<String, @Nullable String> said(ResultSet row) throws SQLException {
        var said = new HashMap<String, @Nullable String>();
        for (String column : List.of("residence_status", "postal_code", "municipality")) {
            said.put(column, row.getString(column));
        }
        return said;
    }

    private static Particular particular(ResultSet row) throws SQLException {
        return new Particular(
                null,
                ParticularKind.find(row.getString("kind")).orElseThrow(),
                row.getString("code"),
                row.getString("value"),
                row.getString("extra"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                null,
                null,
                row.getString("typed_by"));
    }

    /// The rows have no say any more: the identity says again what it said before they were known.
    void restore(long person, Collection<String> columns, Instant before, String actor) {
        String values =
                columns.stream().map(column -> column + " = v." + column).collect(Collectors.joining(", "));
        sql.sql("update casefile.identity i set " + values + """
                        , typed = array(select t from unnest(i.typed) t where t <> all (:columns) or t = any (v.typed)),
                          typed_by = :actor, told_by = 0
                        from (select * from (select * from casefile.identity where person = :person
                                             union all
                                             select * from casefile.identity_history where person = :person and not isempty(known)) e
                              where lower(known) < :before order by lower(known) desc limit 1) v
                        where i.person = :person and v.known <> i.known
                        """)
                .param("columns", columns.toArray(String[]::new))
                .param("person", person)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .update();
    }

    /// Since when a row is known, however often it was corrected since.
    Instant begun(java.util.UUID particular) {
        return sql.sql("""
                        select min(lower(known)) from (
                            select known from casefile.particular where id = :id
                            union all
                            select known from casefile.particular_history where id = :id and not isempty(known)) v
                        """)
                .param("id", particular)
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }
}
