package trede.monitor;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import trede.monitor.SmallTown.Inhabitant;
import trede.monitor.SmallTown.Told;

/// Writes small towns straight into the tables, known since a given instant. The centre is the visitor's.
final class TownHall {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    TownHall(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void write(SmallTown town, Instant recordedAt) {
        in(recordedAt, () -> {
            batch(
                    "insert into casefile.person (centre, source) values (access.current_centre(), ?)",
                    town.people().stream()
                            .map(person -> new @Nullable Object[] {person.source()})
                            .toList());
            batch("""
                    insert into casefile.identity (centre, person, family_name, given_name, birth_told, birth, deceased_on, told_by)
                    select centre, person, 'Peeters', 'Jo', ?, cast(? as date), cast(? as date), 0
                    from casefile.person
                    where source = ?
                    """, town.people().stream().map(TownHall::identity).toList());
            insert(town.people().stream()
                    .flatMap(person -> person.facts().stream().map(fact -> row(person, fact)))
                    .toList());
        });
    }

    void correct(SmallTown former, SmallTown latter, Instant recordedAt) {
        in(recordedAt, () -> {
            var born = new ArrayList<@Nullable Object[]>();
            var late = new ArrayList<@Nullable Object[]>();
            var corrected = new ArrayList<@Nullable Object[]>();
            var withdrawn = new ArrayList<@Nullable Object[]>();
            for (int i = 0; i < former.people().size(); i++) {
                var person = latter.people().get(i);
                if (!sameIdentity(former.people().get(i), person)) {
                    born.add(identity(person));
                }
                var before = new HashMap<String, Told>();
                former.people().get(i).facts().forEach(fact -> before.put(fact.row(), fact));
                for (Told fact : person.facts()) {
                    var was = before.remove(fact.row());
                    if (was == null) {
                        late.add(row(person, fact));
                    } else if (!was.equals(fact)) {
                        corrected.add(
                                new @Nullable Object[] {fact.code(), day(fact.first()), day(fact.last()), fact.row()});
                    }
                }
                before.keySet().forEach(row -> withdrawn.add(new @Nullable Object[] {row}));
            }
            batch("""
                    update casefile.identity i set birth_told = ?, birth = ?, deceased_on = ?
                    from casefile.person p
                    where p.centre = i.centre and p.person = i.person and p.source = ?
                    """, born);
            batch("""
                    update casefile.fact set code = cast(? as casefile.fact_code), first = cast(? as date), last = coalesce(cast(? as date), 'infinity')
                    where row_id = ?
                    """, corrected);
            batch("delete from casefile.fact where row_id = ?", withdrawn);
            insert(late);
        });
    }

    private void insert(List<@Nullable Object[]> facts) {
        batch("""
                insert into casefile.fact (centre, person, kind, code, first, last, row_id, told_by)
                select centre, person, cast(? as casefile.fact_kind), cast(? as casefile.fact_code),
                       cast(? as date), coalesce(cast(? as date), 'infinity'), ?, 0
                from casefile.person
                where source = ?
                """, facts);
    }

    private void in(Instant recordedAt, Runnable work) {
        transaction.executeWithoutResult(status -> {
            jdbc.queryForObject("select set_config('app.recorded_at', ?, true)", String.class, recordedAt.toString());
            work.run();
        });
    }

    private void batch(String sql, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows, new int[0]);
        }
    }

    private static boolean sameIdentity(Inhabitant one, Inhabitant other) {
        return one.birthTold().equals(other.birthTold()) && Objects.equals(one.death(), other.death());
    }

    private static @Nullable Object[] identity(Inhabitant person) {
        return new @Nullable Object[] {person.birthTold(), day(person.birth()), day(person.death()), person.source()};
    }

    private static @Nullable Object[] row(Inhabitant person, Told fact) {
        return new @Nullable Object[] {
            fact.kind(), fact.code(), day(fact.first()), day(fact.last()), fact.row(), person.source()
        };
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
