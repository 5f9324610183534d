package trede.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads one person: who they are and were, and all facts, known now and formerly.
@Component
class PersonQueries {

    private final JdbcClient sql;

    PersonQueries(JdbcClient sql) {
        this.sql = sql;
    }

    private record Version(long number, UUID id, String source, Identity identity) {}

    Optional<Person> find(UUID id) {
        var versions = sql.sql("""
                        select p.person, p.id, p.source, i.family_name, i.given_name, i.niss, i.birth_told, i.birth, i.gender,
                               i.nationality, i.language, i.interpreter, i.municipality, i.postal_code, i.residence_status, i.deceased_on,
                               lower(i.known) as known_from, upper(i.known) as known_until, i.told_by
                        from casefile.person p
                        join (select * from casefile.identity union all select * from casefile.identity_history) i
                          on i.centre = p.centre and i.person = p.person
                        where p.id = ? and not isempty(i.known)
                        order by upper(i.known) desc nulls first
                        """).param(id).query((row, n) -> version(row)).list();
        if (versions.isEmpty() || !versions.getFirst().identity().known().now()) {
            return Optional.empty();
        }
        var now = versions.getFirst();
        var former = new ArrayList<Identity>();
        versions.stream().skip(1).forEach(version -> former.add(version.identity()));
        return Optional.of(new Person(now.number(), now.id(), now.source(), now.identity(), former));
    }

    List<KnownFact> listFacts(long person) {
        return sql.sql("""
                        select f.id, f.kind, f.code, f.first, nullif(f.last, 'infinity') as last, f.detail, f.partner, f.hours,
                               lower(f.known) as known_from, upper(f.known) as known_until, f.told_by, f.corrected
                        from (select n.*, false as corrected from casefile.fact n where n.person = :person
                              union all
                              select h.*, lead(h.id) over (partition by h.id order by lower(h.known)) is not null
                                  or h.id in (select n.id from casefile.fact n where n.person = :person)
                              from casefile.fact_history h where h.person = :person) f
                        order by f.first, f.id, lower(f.known)
                        """).param("person", person).query((row, n) -> fact(row)).list();
    }

    /// Since when our own rooms answer for a kind of fact.
    Map<FactKind, LocalDate> listOwn(long person) {
        var since = new EnumMap<FactKind, LocalDate>(FactKind.class);
        sql.sql("select kind, min(since) as since from casefile.own_since where person = ? group by kind")
                .param(person)
                .query(row -> {
                    since.put(FactKind.find(row.getString("kind")).orElseThrow(), Rows.day(row, "since"));
                });
        return since;
    }

    private static Version version(ResultSet row) throws SQLException {
        var identity = new Identity(
                row.getString("family_name"),
                row.getString("given_name"),
                row.getString("niss"),
                Rows.birth(row),
                new Identity.Background(
                        row.getString("gender"), row.getString("nationality"), row.getString("language"), (Boolean)
                                row.getObject("interpreter")),
                new Identity.Residence(
                        row.getString("municipality"), row.getString("postal_code"), row.getString("residence_status")),
                Rows.findDay(row, "deceased_on"),
                Rows.known(row));
        return new Version(row.getLong("person"), row.getObject("id", UUID.class), row.getString("source"), identity);
    }

    private static KnownFact fact(ResultSet row) throws SQLException {
        return new KnownFact(
                row.getLong("id"),
                FactKind.find(row.getString("kind")).orElseThrow(),
                FactCode.find(row.getString("code")).orElseThrow(),
                Rows.day(row, "first"),
                Rows.findDay(row, "last"),
                row.getString("detail"),
                row.getString("partner"),
                row.getBigDecimal("hours"),
                Rows.known(row),
                row.getBoolean("corrected"));
    }
}
