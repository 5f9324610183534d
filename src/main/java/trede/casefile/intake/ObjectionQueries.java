package trede.casefile.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What stands in the way of an intake: objections to rows, and how much it would withdraw.
@Component
class ObjectionQueries {

    private final JdbcClient sql;

    ObjectionQueries(JdbcClient sql) {
        this.sql = sql;
    }

    void each(Consumer<Objection> listener) {
        sql.sql("""
                        select about, line, reason, other_line, other_first, person, count from objection
                        order by array_position(:order::text[], about), line, person
                        """)
                .param("order", order())
                .withFetchSize(1000)
                .query((ResultSet row) -> listener.accept(objection(row)));
    }

    Withdrawal withdrawal(Told about, long freshPeople) {
        String counts = switch (about) {
            case PERSON -> "(select count(*) from withdrawn_person), (select count(*) from casefile.identity)";
            case POPULATION ->
                "(select count(*) from withdrawn_population), (select count(*) from casefile.population)";
            default ->
                ("(select count(*) from withdrawn_fact where kind = '%1$s'), "
                                + "(select count(*) from casefile.fact where kind = '%1$s')")
                        .formatted(about.code());
        };
        long fresh = about == Told.PERSON ? freshPeople : 0;
        return sql.sql("select " + counts)
                .query((row, _) -> new Withdrawal(about, row.getLong(1), row.getLong(2) - fresh))
                .single();
    }

    private static String order() {
        return Stream.of(Told.values()).map(Told::code).collect(Collectors.joining(",", "{", "}"));
    }

    private static Objection objection(ResultSet row) throws SQLException {
        return new Objection(
                Told.valueOf(row.getString("about").toUpperCase(Locale.ROOT)),
                row.getInt("line"),
                Objection.Reason.valueOf(row.getString("reason")),
                row.getObject("other_line", Integer.class),
                row.getObject("other_first", LocalDate.class),
                row.getString("person"),
                row.getLong("count"));
    }
}
