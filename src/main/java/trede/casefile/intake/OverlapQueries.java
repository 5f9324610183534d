package trede.casefile.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/// The rule that nobody has two benefits at once, judged on what would be known after the intake.
/// Of two that overlap, the later one is objected to; what is known and stays always comes first.
@Component
class OverlapQueries {

    /// Benefits known that are neither corrected nor withdrawn.
    private static final String STAYING = """
            select f.person, f.first, f.last
            from casefile.fact f
            where f.centre = access.current_centre() and f.kind = 'benefit'
              and not exists (select from matched m where m.id = f.id)
              and not exists (select from withdrawn_fact w where w.id = f.id)
            """;

    /// The people whose benefits must be looked at: benefits told that crowd each other, or one that stays.
    private static final String FIND = """
            insert into quarrel
            select s.person from staged_fact s where s.crowded and s.person is not null
            union
            select s.person from (%s) f
            join staged_fact s on s.kind = 'benefit' and s.person = f.person and s.first <= f.last and f.first <= s.last
            """.formatted(STAYING);

    /// What would be known of these people.
    private static final String RESULT = """
            select s.person, s.first, s.last, s.line from staged_fact s
            where s.kind = 'benefit' and s.person in (select person from quarrel)
            union all
            select f.person, f.first, f.last, null from (%s) f where f.person in (select person from quarrel)
            """.formatted(STAYING);

    private static final String QUARRELS = """
            select person, first, last, line,
                   min(first) filter (where line is null) over (partition by person order by first, line nulls first
                       rows between 1 following and unbounded following) as next_known
            from (%s) result
            order by person, first, line nulls first
            """.formatted(RESULT);

    private static final String OBJECT =
            "insert into objection (about, line, reason, other_line, other_first) values ('benefit', ?, 'OVERLAP', ?, ?)";

    private static final int ROUNDS = 20;
    private static final int BATCH = 1000;

    private final JdbcTemplate sql;
    private final FactIntakeQueries facts;

    OverlapQueries(JdbcTemplate sql, FactIntakeQueries facts) {
        this.sql = sql;
        this.facts = facts;
    }

    /// Objects to overlapping rows. Where the rest is to go in without them, what they would have
    /// corrected comes back
    /// and is judged too, until nothing changes.
    void reject(boolean skipping) {
        for (int round = 0; round < ROUNDS; round++) {
            int rejected = objectOnce();
            if (rejected == 0 || !skipping || facts.dropRejected() == 0) {
                return;
            }
        }
        objectToAll();
        facts.dropRejected();
    }

    private int objectOnce() {
        sql.update("truncate quarrel");
        if (sql.update(FIND) == 0) {
            return 0;
        }
        var judge = new Judge();
        sql.query(
                connection -> {
                    var statement = connection.prepareStatement(QUARRELS);
                    statement.setFetchSize(BATCH);
                    return statement;
                },
                (RowCallbackHandler) judge::hear);
        judge.write();
        return judge.rejected;
    }

    /// A chain of corrections that does not come to rest: none of these people's benefits go in.
    private void objectToAll() {
        sql.update("""
                insert into objection (about, line, reason)
                select 'benefit', s.line, 'OVERLAP' from staged_fact s
                where s.kind = 'benefit' and s.person in (
                    select person from (
                        select person, first, max(last) over (partition by person order by first
                            rows between unbounded preceding and 1 preceding) as before from (%s) result) r
                    where before >= first)
                """.formatted(RESULT));
    }

    /// Hears the benefits of one person after another, in order of their first day.
    private final class Judge {

        private long person = Long.MIN_VALUE;
        private @Nullable LocalDate until;
        private @Nullable LocalDate since;
        private @Nullable Integer sinceLine;
        private final List<Object[]> objections = new ArrayList<>();
        private int rejected;

        void hear(ResultSet row) throws SQLException {
            if (row.getLong(1) != person) {
                person = row.getLong(1);
                until = null;
            }
            var first = row.getObject(2, LocalDate.class);
            var last = row.getObject(3, LocalDate.class);
            var line = row.getObject(4, Integer.class);
            var nextKnown = row.getObject(5, LocalDate.class);
            if (line != null && until != null && !until.isBefore(first)) {
                object(line, sinceLine, Objects.requireNonNull(since));
            } else if (line != null && nextKnown != null && !nextKnown.isAfter(last)) {
                object(line, null, nextKnown);
            } else if (until == null || last.isAfter(until)) {
                until = last;
                since = first;
                sinceLine = line;
            }
        }

        private void object(int line, @Nullable Integer otherLine, LocalDate otherFirst) {
            rejected++;
            objections.add(new Object[] {line, otherLine, otherFirst});
            if (objections.size() == BATCH) {
                write();
            }
        }

        void write() {
            sql.batchUpdate(OBJECT, objections);
            objections.clear();
        }
    }
}
