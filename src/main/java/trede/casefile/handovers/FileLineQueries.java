package trede.casefile.handovers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.HandoverSource;
import trede.casefile.Saying;

/// What the file itself knows for who takes over: what runs, until when, and who else helps.
@Component
class FileLineQueries implements HandoverSource {

    // a screening and why a right ended are words for colleagues; a register tells the client nothing
    private static final String RUNNING = """
            select p.id, 'casefile.fact.' || f.kind || '.' || f.code as what, f.first, nullif(f.last, 'infinity') as last,
                   null::text as name, 1 as place
            from casefile.person p
            join lateral casefile.held(p.centre, p.person) f
                on f.kind in ('benefit', 'activity', 'employment', 'support') and f.first <= :day and f.last >= :day
            where p.id = any (:people)
            union all
            select p.id, 'casefile.function.' || w.function, w.first, nullif(w.last, 'infinity'), a.name, 2
            from casefile.person p
            join casefile.follower w on w.centre = p.centre and w.person = p.person and w.first <= :day and w.last >= :day
            join access.account a on a.centre = w.centre and a.id = w.account
            where p.id = any (:people)
            order by place, first, what
            """;

    private final JdbcClient sql;

    FileLineQueries(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<HandoverSource.Line> list(Collection<UUID> people, LocalDate day) {
        var lines = new ArrayList<HandoverSource.Line>();
        sql.sql(RUNNING)
                .param("people", people.toArray(UUID[]::new))
                .param("day", day)
                .query(row -> {
                    add(lines, row);
                });
        return lines;
    }

    private static void add(List<HandoverSource.Line> lines, ResultSet row) throws SQLException {
        var person = row.getObject("id", UUID.class);
        var what = Saying.of(row.getString("what"));
        var first = row.getObject("first", LocalDate.class);
        var last = row.getObject("last", LocalDate.class);
        String name = row.getString("name");
        if (name != null) {
            lines.add(new HandoverSource.Line(
                    person, HandoverSource.Part.WORKS, Saying.of("casefile.capsule.helps", name, what, first)));
            return;
        }
        lines.add(new HandoverSource.Line(
                person, HandoverSource.Part.WORKS, Saying.of("casefile.capsule.runs", what, first)));
        if (last != null) {
            lines.add(new HandoverSource.Line(
                    person, HandoverSource.Part.NEXT, Saying.of("casefile.capsule.ends", last, what)));
        }
    }
}
