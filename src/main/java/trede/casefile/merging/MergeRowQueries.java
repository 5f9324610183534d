package trede.casefile.merging;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.MovingRows;

/// Moves the rows of one file to another and back; what each was before is written down.
@Component
class MergeRowQueries {

    private final JdbcClient sql;
    private final List<MovingTable> tables;

    MergeRowQueries(JdbcClient sql, List<MovingRows> ofOtherRooms) {
        this.sql = sql;
        this.tables = Stream.concat(
                        Arrays.stream(Moving.values()).map(MovingTable::of),
                        ofOtherRooms.stream().map(MovingTable::of))
                .toList();
    }

    List<MovingTable> tables() {
        return tables;
    }

    /// What would go along, by kind.
    List<Moved> preview(long survivor, long gone) {
        String each = tables.stream()
                .map(moving ->
                        """
                        select %1$s as kind, count(*) as rows, count(*) filter (where exists (
                                   select from %2$s a where %3$s and (%4$s))) as aside
                        from %2$s b where b.%5$s = :gone group by 1
                        """.formatted(moving.counted(), moving.table(), moving.among(), moving.same(), moving.column()))
                .collect(Collectors.joining(" union all "));
        return sql.sql("select * from (" + each + ") m order by kind")
                .param("survivor", survivor)
                .param("gone", gone)
                .query(Moved.class)
                .list();
    }

    void move(UUID merge, long survivor, long gone, String actor) {
        for (var moving : tables) {
            var params =
                    Map.of("merge", merge, "survivor", survivor, "gone", gone, "actor", actor, "kind", moving.kind());
            sql.sql("""
                            insert into casefile.merge_row (centre, merge, kind, aside, was)
                            select access.current_centre(), :merge, :kind,
                                   exists (select from %1$s a where %2$s and (%3$s)), to_jsonb(b.*) - 'known'
                            from %1$s b where b.%4$s = :gone
                            """.formatted(moving.table(), moving.among(), moving.same(), moving.column()))
                    .params(params)
                    .update();
            sql.sql("""
                            delete from %1$s b using casefile.merge_row r
                            where b.%3$s = :gone and r.merge = :merge and r.kind = :kind and r.aside
                              and b.%2$s::text = r.was->>'%2$s'
                            """.formatted(moving.table(), moving.key(), moving.column()))
                    .params(params)
                    .update();
            sql.sql("update %1$s b set %2$s = :survivor %3$s where b.%2$s = :gone"
                            .formatted(moving.table(), moving.column(), moving.besides()))
                    .params(params)
                    .update();
        }
    }

    /// What came since, by kind: it stays with the survivor.
    List<Moved> since(UUID merge, long survivor) {
        String each = tables.stream()
                .filter(moving -> moving.key().equals("id"))
                .map(moving -> """
                        select %1$s as kind, count(*) as rows, 0 as aside
                        from %2$s b
                        join casefile.merge m on m.id = :merge
                        where b.%4$s = :survivor and lower(b.known) > m.at
                          and not exists (select from casefile.merge_row r
                                          where r.merge = m.id and r.kind = '%3$s' and r.was->>'id' = b.id::text)
                          and not exists (select from %2$s_history h
                                          where h.%4$s = b.%4$s and h.id = b.id and lower(h.known) <= m.at)
                        group by 1
                        """.formatted(moving.counted(), moving.table(), moving.kind(), moving.column()))
                .collect(Collectors.joining(" union all "));
        return sql.sql("select * from (" + each + ") m order by kind")
                .param("merge", merge)
                .param("survivor", survivor)
                .query(Moved.class)
                .list();
    }

    void moveBack(UUID merge, long survivor, long gone, String actor) {
        for (var moving : tables) {
            var params =
                    Map.of("merge", merge, "survivor", survivor, "gone", gone, "actor", actor, "kind", moving.kind());
            sql.sql("""
                            update %1$s b set %4$s = :gone %3$s
                            from casefile.merge_row r
                            where b.%4$s = :survivor and r.merge = :merge and r.kind = :kind and not r.aside
                              and b.%2$s::text = r.was->>'%2$s'
                            """.formatted(moving.table(), moving.key(), moving.backBesides(), moving.column()))
                    .params(params)
                    .update();
            sql.sql("""
                            insert into %1$s overriding system value
                            select (jsonb_populate_record(null::%1$s,
                                        r.was || jsonb_build_object('known', tstzrange(access.told_at(), null)))).*
                            from casefile.merge_row r
                            where r.merge = :merge and r.kind = :kind and r.aside
                            on conflict do nothing
                            """.formatted(moving.table())).params(params).update();
        }
    }
}
