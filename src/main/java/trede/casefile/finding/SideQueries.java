package trede.casefile.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.finding.Splitting.Side;

/// Asks of a few people who bear a word whether it is their family name or their given name.
@Component
class SideQueries {

    private static final int SOME = 20;

    private final JdbcClient sql;

    SideQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Map<String, Side> list(List<String> words) {
        var sides = new HashMap<String, Side>();
        sql.sql("""
                        with w as materialized (
                            select word, left(array_to_string(array(select casefile.name_keys(word)), ''), 80) as key
                            from unnest(cast(:words as text[])) word)
                        select w.word, count(*) filter (where n.family) as family, count(*) filter (where n.given) as given
                        from w
                        cross join lateral (
                            select k.person from casefile.search_key k where k.key = w.key collate "C" and w.key <> '' limit :some) k
                        join casefile.identity i on i.centre = access.current_centre() and i.person = k.person
                        cross join lateral (
                            select position(w.key in array_to_string(array(select casefile.name_keys(i.family_name)), '')) > 0 as family,
                                   position(w.key in array_to_string(array(select casefile.name_keys(i.given_name)), '')) > 0 as given) n
                        group by w.word
                        """)
                .param("words", words.toArray(String[]::new))
                .param("some", SOME)
                .query((row, n) ->
                        sides.put(row.getString("word"), new Side(row.getInt("family"), row.getInt("given"))))
                .list();
        return sides;
    }
}
