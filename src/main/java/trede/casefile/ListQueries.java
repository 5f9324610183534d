package trede.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the lines of a page of a list of people.
@Component
class ListQueries {

    // Up to here the names of a whole list are put in order; above it the register is read in order of name until the
    // page is full.
    private static final int FEW = 2_000;

    private static final String LINE = """
            select p.person, p.id, p.source, i.family_name, i.given_name, i.birth_told, i.birth, i.language, i.postal_code,
                   i.deceased_on
            from casefile.identity i
            join casefile.person p on p.centre = i.centre and p.person = i.person
            """;

    private static final String BY_NAME =
            " order by i.family_name collate \"und-x-icu\", i.given_name collate \"und-x-icu\", i.person";

    private final JdbcClient sql;

    ListQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<PersonLine> find(UUID id) {
        return sql.sql(LINE + "where p.id = ?")
                .param(id)
                .query((row, n) -> line(row))
                .optional();
    }

    List<PersonLine> list(Collection<UUID> ids) {
        return sql.sql(LINE + "where p.id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, n) -> line(row))
                .list();
    }

    List<PersonLine> list(PeopleWanted wanted) {
        if (wanted.order() == PeopleWanted.Order.NUMBER) {
            return sql.sql(LINE + "where i.person = any (?) order by i.person")
                    .param(wanted.onPage())
                    .query((row, n) -> line(row))
                    .list();
        }
        if (wanted.numbers().length <= FEW) {
            return sql.sql(LINE + "where i.person = any (?)" + BY_NAME + " limit ? offset ?")
                    .params(wanted.numbers(), wanted.limit(), wanted.offset())
                    .query((row, n) -> line(row))
                    .list();
        }
        return inRegister(wanted);
    }

    // Stops reading as soon as the page is full; the driver fetches rows in portions.
    private List<PersonLine> inRegister(PeopleWanted wanted) {
        return Objects.requireNonNull(sql.sql(LINE + BY_NAME).withFetchSize(500).query(rows -> {
            var lines = new ArrayList<PersonLine>();
            int passed = 0;
            while (lines.size() < wanted.limit() && rows.next()) {
                if (wanted.holds(rows.getLong("person")) && passed++ >= wanted.offset()) {
                    lines.add(line(rows));
                }
            }
            return lines;
        }));
    }

    private static PersonLine line(ResultSet row) throws SQLException {
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
