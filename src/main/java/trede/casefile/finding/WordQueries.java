package trede.casefile.finding;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Cuts up what was typed, and counts for how many each word may stand.
@Component
class WordQueries {

    private static final int ENOUGH_TO_COUNT = 4_000;

    private static final String WORDS = """
            with once as materialized (select set_config('plan_cache_mode', 'force_generic_plan', true)),
            w as materialized (select * from casefile.name_ways(:names)),
            a as materialized (
                select row_number() over () as place, word
                from (select word from casefile.street_words(:street) as word limit 6) s),
            each as materialized (
                select word, left(word, 80) as key, casefile.stands_before(word) as common,
                       case when casefile.stands_before(word) then '{}'
                            else array(select '~' || casefile.sounds(word)) end as sounds
                from (select distinct word from w) d),
            counted as materialized (
                select e.word, e.sounds,
                       case when e.common then 2 * :enough else 1 end
                       * (select count(*) from (select from casefile.search_key k
                                                where k.key >= e.key and k.key < e.key || chr(1114111)
                                                limit case when e.common then 1 else :enough end) b) as begun,
                       (select coalesce(sum(s.many), 0)
                        from unnest(e.sounds) u(sound)
                        cross join lateral (values
                            (u.sound || ' ', left(u.sound || ' ' || e.word, 80)),
                            (left(u.sound || ' ' || e.word, 80) || chr(1114111), u.sound || '!')) r(lowest, beyond)
                        cross join lateral (
                            select count(*) as many
                            from (select from casefile.search_key k
                                  where k.key >= r.lowest and k.key < r.beyond limit :enough) o) s) as alike
                from each e)
            select w.way, w.place, w.word, c.sounds, c.begun, c.alike
            from w join counted c on c.word = w.word cross join once
            union all
            select -1, a.place, a.word, '{}',
                   (select count(*) from (select from casefile.search_key k
                                          where k.key >= '&' || a.word and k.key < '&' || a.word || chr(1114111)
                                          limit :enough) b), 0
            from a
            order by 1, 2
            """;

    private final JdbcClient sql;

    WordQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// The ways to cut a name up, each word with how many it may stand for: those whose name begins so,
    /// those whose name sounds so. What follows in this transaction is planned once for all that may be
    /// typed: planning anew for every keystroke took longer than finding.
    ///
    /// @param street what may be an address; empty if it is none
    List<NameWord> list(String names, String street) {
        return sql.sql(WORDS)
                .param("names", names)
                .param("street", street)
                .param("enough", ENOUGH_TO_COUNT)
                .query((row, n) -> new NameWord(
                        row.getInt("way"),
                        row.getString("word"),
                        List.of((String[]) row.getArray("sounds").getArray()),
                        row.getInt("begun"),
                        row.getInt("alike")))
                .list();
    }
}
