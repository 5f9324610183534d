package trede.benefits.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.sensitive.Mark;

/// Reads what somebody told the centre, and when, all at once: their page is opened all day.
@Component
class ToldLifeQueries {

    private final JdbcClient sql;

    ToldLifeQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// What the centre was told.
    enum What {
        ABROAD,
        CHANGED,
        VISITED,
        HEARD
    }

    /// @param words where to, what changed, who helped; may be empty
    /// @param outcome why it is excused, what came of it; may be empty
    /// @param unpaid from that day abroad nothing is paid
    record Told(
            What what,
            UUID id,
            LocalDate known,
            LocalDate first,
            LocalDate last,
            String about,
            String words,
            String outcome,
            @Nullable LocalDate unpaid) {}

    List<Told> list(long person) {
        return sql.sql("""
                        select 'ABROAD' as what, id, announced_on as told, first, last, '' as about, place as words, excused as outcome,
                               over_from as unpaid, null::boolean as sensitive, typed_by
                        from benefits.stay where person = :person
                        union all
                        select 'CHANGED', id, reported_on, reported_on, reported_on, about, words, outcome, null, sensitive, typed_by
                        from benefits.change where person = :person
                        union all
                        select 'VISITED', id, visited_on, visited_on, visited_on, '', '', '', null, null, typed_by
                        from benefits.inquiry where person = :person and visited_on is not null
                        union all
                        select 'HEARD', id, heard_on, heard_on, heard_on, '', assisted_by, '', null, null, typed_by
                        from benefits.proposal where person = :person and heard_on is not null
                        """).param("person", person).query((row, n) -> told(row)).list();
    }

    private static Told told(ResultSet row) throws SQLException {
        var mark = Mark.read(row);
        return new Told(
                What.valueOf(row.getString("what")),
                row.getObject("id", UUID.class),
                row.getObject("told", LocalDate.class),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getString("about"),
                mark.over(Objects.requireNonNullElse(row.getString("words"), "")),
                mark.over(Objects.requireNonNullElse(row.getString("outcome"), "")),
                row.getObject("unpaid", LocalDate.class));
    }
}
