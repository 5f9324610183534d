package trede.benefits.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.time.Period;

/// Reads and writes stays abroad.
@Component
class StayQueries {

    private final JdbcClient sql;

    StayQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// The latest first.
    List<Stay> list(long person) {
        return sql.sql("select * from benefits.stay where person = ? order by first desc")
                .param(person)
                .query((row, n) -> new Stay(
                        row.getObject("id", UUID.class),
                        row.getObject("announced_on", LocalDate.class),
                        Period.days(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)),
                        row.getString("place"),
                        row.getString("excused"),
                        row.getObject("over_from", LocalDate.class)))
                .list();
    }

    /// @throws org.springframework.dao.DataIntegrityViolationException if it overlaps another
    void add(long person, Stay stay, String actor) {
        sql.sql("""
                        insert into benefits.stay (centre, person, announced_on, first, last, place, excused, typed_by)
                        values (access.current_centre(), ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        person,
                        stay.announced(),
                        stay.days().first(),
                        stay.days().last(),
                        stay.place(),
                        stay.excused(),
                        actor)
                .update();
    }

    boolean remove(long person, UUID stay) {
        return sql.sql("delete from benefits.stay where person = ? and id = ?")
                        .params(person, stay)
                        .update()
                == 1;
    }

    void mark(UUID stay, @Nullable LocalDate unpaidFrom) {
        sql.sql("update benefits.stay set over_from = ? where id = ?")
                .param(1, unpaidFrom)
                .param(2, stay)
                .update();
    }
}
