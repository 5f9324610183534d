package trede.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds people by what somebody typed. Only plain comparisons, for only those reach an index under a row policy.
@Component
class SearchQueries {

    static final String LINE = """
            select p.person, p.id, p.source, i.family_name, i.given_name, i.birth_told, i.birth, i.language, i.postal_code,
                   i.deceased_on
            from casefile.identity i
            join casefile.person p on p.centre = i.centre and p.person = i.person
            """;

    private final JdbcClient sql;

    SearchQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<PersonLine> bornOn(LocalDate day, int limit) {
        return sql.sql(LINE + "where i.birth = ? order by i.family_name, i.given_name, i.person limit ?")
                .params(day, limit)
                .query((row, n) -> line(row))
                .list();
    }

    List<PersonLine> bySource(String source) {
        return sql.sql(LINE + "where p.source = ?")
                .param(source)
                .query((row, n) -> line(row))
                .list();
    }

    /// Each part must begin a part of the name. The longest part leads, since it is likely to be the rarest.
    ///
    /// @param parts of a name, longest first
    List<PersonLine> byName(List<String> parts, int limit) {
        var others = new ArrayList<String>();
        Map<String, Object> params = new HashMap<>(Map.of("limit", limit, "some", 3 * limit, "t0", parts.getFirst()));
        for (int i = 1; i < parts.size(); i++) {
            params.put("t" + i, parts.get(i));
            others.add(
                    "and exists (select from casefile.search_key o where o.centre = k.centre and o.person = k.person and "
                            + begins("o", i) + ")");
        }
        String found = """
                join (select person, min(key) as key
                      from (select k.person, k.key from casefile.search_key k where %s %s order by k.key, k.person limit :some) f
                      group by person order by min(key), person limit :limit) f on f.person = i.person
                order by f.key, i.family_name, i.given_name, i.person
                """.formatted(begins("k", 0), String.join("\n", others));
        return sql.sql(LINE + found).params(params).query((row, n) -> line(row)).list();
    }

    // The last character there is stands behind whatever may follow the part.
    private static String begins(String alias, int part) {
        return "%1$s.key >= casefile.fold(:t%2$d) and %1$s.key < casefile.fold(:t%2$d) || chr(1114111)"
                .formatted(alias, part);
    }

    static PersonLine line(ResultSet row) throws SQLException {
        return new PersonLine(
                row.getLong("person"),
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getString("family_name"),
                row.getString("given_name"),
                Rows.birth(row),
                row.getString("language"),
                row.getString("postal_code"),
                Rows.findDay(row, "deceased_on"));
    }
}
