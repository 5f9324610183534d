package trede.casefile.merging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds benefits of two files that overlap, as they would hold in one file: from the day on which this centre decides
/// about one of the two, what a source tells counts no longer for either.
@Component
class ClashQueries {

    private final JdbcClient sql;

    ClashQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<Clash> list(long survivor, long gone) {
        return sql.sql("""
                        with own as (
                            select min(since) as since from casefile.own_since
                            where kind = 'benefit' and person = any (array[:survivor, :gone]::bigint[])),
                        held as materialized (
                            select f.person, f.code, f.detail, f.first, least(f.last, own.since - 1) as last, f.partner, f.hours,
                                   false as here, f.told_by, lower(f.known) as known_from
                            from casefile.fact f cross join own
                            where f.kind = 'benefit' and f.person = any (array[:survivor, :gone]::bigint[])
                              and (own.since is null or f.first < own.since)
                            union all
                            select person, code, detail, first, last, null, null, true, 0, lower(known)
                            from casefile.own_fact
                            where kind = 'benefit' and person = any (array[:survivor, :gone]::bigint[]))
                        select a.code as a_code, a.detail as a_detail, a.first as a_first, nullif(a.last, 'infinity') as a_last,
                               a.here as a_here, a.told_by as a_told, a.known_from as a_known,
                               b.code as b_code, b.detail as b_detail, b.first as b_first, nullif(b.last, 'infinity') as b_last,
                               b.here as b_here, b.told_by as b_told, b.known_from as b_known
                        from held a
                        join held b on b.person = :gone and a.first <= b.last and b.first <= a.last
                        where a.person = :survivor
                          and (a.here or b.here or (a.code, a.first, a.last, a.detail, a.partner, a.hours)
                                                    is distinct from (b.code, b.first, b.last, b.detail, b.partner, b.hours))
                        order by a.first, b.first
                        """)
                .param("survivor", survivor)
                .param("gone", gone)
                .query((row, _) -> new Clash(benefit(row, "a_"), benefit(row, "b_")))
                .list();
    }

    private static Clash.Benefit benefit(ResultSet row, String of) throws SQLException {
        return new Clash.Benefit(
                row.getString(of + "code"),
                row.getString(of + "detail"),
                row.getObject(of + "first", LocalDate.class),
                row.getObject(of + "last", LocalDate.class),
                row.getBoolean(of + "here"),
                row.getLong(of + "told"),
                row.getObject(of + "known", OffsetDateTime.class).toInstant());
    }
}
