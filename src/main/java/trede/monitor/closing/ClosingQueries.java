package trede.monitor.closing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.time.Period;

/// Writes closed figures once, and reads them.
@Component
class ClosingQueries {

    private final JdbcClient sql;

    ClosingQueries(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(UUID id, String period, Instant knownAt, String closedBy, Instant closedAt) {

        Closing closing() {
            return new Closing(id, Period.find(period).orElseThrow(), knownAt, closedBy, closedAt);
        }
    }

    UUID add(Period period, Instant knownAt) {
        return sql.sql("""
                        insert into monitor.closing (centre, period, known_at) values (access.current_centre(), ?, ?)
                        returning id
                        """)
                .param(period.toString())
                .param(OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /// @param people internal numbers, each with the key of the same place
    void addKeys(UUID closing, long[] people, int[] keys) {
        sql.sql("""
                        insert into monitor.member_key (centre, closing, person, key)
                        select access.current_centre(), ?, w.person, w.key from unnest(?::bigint[], ?::int[]) as w (person, key)
                        """).param(closing).param(people).param(keys).update();
    }

    /// @param place where it stands among the cells of its measure
    void addCell(UUID closing, ClosedCell cell, int place, int[] keys) {
        sql.sql("""
                        insert into monitor.closed_cell (centre, closing, measure, version, cell, place, count, denominator, members)
                        values (access.current_centre(), ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(closing)
                .param(cell.measure())
                .param(cell.version())
                .param(cell.cell())
                .param(place)
                .param(cell.count())
                .param(cell.denominator())
                .param(keys)
                .update();
    }

    Optional<Closing> find(Period period) {
        return sql.sql("select id, period, known_at, closed_by, closed_at from monitor.closing where period = ?")
                .param(period.toString())
                .query(Row.class)
                .optional()
                .map(Row::closing);
    }

    /// Without their keys.
    List<ClosedCell> listCells(UUID closing) {
        return sql.sql("""
                        select measure, version, cell, count, denominator from monitor.closed_cell
                        where closing = ? order by measure, place
                        """)
                .param(closing)
                .query((row, _) -> new ClosedCell(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getObject(5, Integer.class),
                        List.of()))
                .list();
    }

    Optional<ClosedCell> findCell(UUID closing, String measure, String cell) {
        return sql.sql("""
                        select measure, version, cell, count, denominator, members from monitor.closed_cell
                        where closing = ? and measure = ? and cell = ?
                        """)
                .param(closing)
                .param(measure)
                .param(cell)
                .query((row, _) -> new ClosedCell(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getObject(5, Integer.class),
                        keys(row.getArray(6).getArray())))
                .optional();
    }

    private static List<Integer> keys(@Nullable Object array) {
        return array == null ? List.of() : new ArrayList<>(Arrays.asList((Integer[]) array));
    }

    /// Whom the keys of a cell still stand for, in order of internal number: whoever went into another file
    /// is that one.
    long[] listPeople(UUID closing, String measure, String cell) {
        return sql.sql("""
                        select distinct coalesce(m.survivor, k.person)
                        from monitor.closed_cell c
                        cross join unnest(c.members) as w (key)
                        join monitor.member_key k on k.closing = c.closing and k.key = w.key
                        left join casefile.fact_merged m on m.person = k.person
                        where c.closing = ? and c.measure = ? and c.cell = ?
                        order by 1
                        """).param(closing).param(measure).param(cell).query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /// Keys of a cell that lead to nobody any more.
    List<Integer> listCutKeys(UUID closing, String measure, String cell) {
        return sql.sql("""
                        select w.key
                        from monitor.closed_cell c
                        cross join unnest(c.members) as w (key)
                        left join monitor.member_key k on k.centre = c.centre and k.closing = c.closing and k.key = w.key
                        where c.closing = ? and c.measure = ? and c.cell = ? and k.key is null
                        order by 1
                        """)
                .param(closing)
                .param(measure)
                .param(cell)
                .query(Integer.class)
                .list();
    }
}
