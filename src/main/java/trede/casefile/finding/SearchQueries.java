package trede.casefile.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.Birth;
import trede.casefile.PersonLine;
import trede.casefile.Telephone;
import trede.casefile.finding.Found.Why;

/// Finds people by what somebody typed. Only plain comparisons, for only those reach an index under a row
/// policy.
@Component
class SearchQueries {

    private static final String LINE = """
            select i.person, p.id, p.source, i.family_name, i.given_name, i.birth_told, i.birth, i.language, i.postal_code,
                   i.deceased_on, i.municipality, i.niss, f.key, f.rank,
                   f.rank = 1 and position(f.key in translate(casefile.fold(i.family_name || ' ' || i.given_name), ' -''’.', '')) = 0
                       as otherwise
            from f
            join casefile.identity i on i.centre = access.current_centre() and i.person = f.person
            join casefile.person p on p.centre = i.centre and p.person = i.person
            order by f.rank, f.key, i.family_name, i.given_name, i.person
            """;

    private static final int ENOUGH_TO_COUNT = 4_000;
    private static final int SOME = 80;

    private final JdbcClient sql;

    SearchQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// The ways to cut a name up, each word with how many it may stand for: those whose name begins so,
    /// those whose name sounds so. What follows in this transaction is planned once for all that may be
    /// typed: planning anew for every keystroke took longer than finding.
    List<NameWord> words(String names) {
        return sql.sql("""
                        with once as materialized (select set_config('plan_cache_mode', 'force_generic_plan', true)),
                        w as materialized (select * from casefile.name_ways(:names)),
                        each as materialized (
                            select word, casefile.stands_before(word) as common,
                                   case when casefile.stands_before(word) then '{}'
                                        else array(select '~' || casefile.sounds(word)) end as sounds
                            from (select distinct word from w) d),
                        counted as materialized (
                            select e.word, e.sounds,
                                   case when e.common then :enough else 1 end
                                   * (select count(*) from (select from casefile.search_key k
                                                            where k.key >= left(e.word, 80) and k.key < left(e.word, 80) || chr(1114111)
                                                            limit case when e.common then 1 else :enough end) b) as begun,
                                   (select count(*) from (select from casefile.search_key k
                                                          where k.key = any (e.sounds) limit :enough) a) as alike
                            from each e)
                        select w.way, w.word, c.sounds, c.begun, c.alike
                        from w join counted c on c.word = w.word cross join once
                        order by w.way, w.place
                        """)
                .param("names", names)
                .param("enough", ENOUGH_TO_COUNT)
                .query((row, n) -> new NameWord(
                        row.getInt("way"),
                        row.getString("word"),
                        List.of((String[]) row.getArray("sounds").getArray()),
                        row.getInt("begun"),
                        row.getInt("alike")))
                .list();
    }

    /// By name in any of the ways to cut it up; by street; by file number. Best first.
    List<Found> byName(Question asked, List<NameWord> words, int limit) {
        var name = new NameQueries(words, asked.born(), SOME);
        String begun = name.begun();
        String alike = name.alike();
        var params = new HashMap<String, Object>(name.params());
        params.put("limit", limit);
        params.put("text", asked.text());
        String other = asked.born() == null ? """
                union all
                (select person, key, 0 as rank from casefile.search_key where key = left('=' || lower(:text), 80))
                union all
                (select person, key, 2 from casefile.search_key
                 where length(:text) >= 4 and key >= casefile.street_key(:text)
                   and key < casefile.street_key(:text) || chr(1114111)
                 order by key, person limit :limit)
                """ : "";
        return found("""
                with %s
                     begun as materialized (%s),
                     alike as materialized (%s),
                     f as (select person, min(rank) as rank, min(key) as key
                           from (select person, key, 1 as rank from begun
                                 union all
                                 select person, key, 3 from alike %s) each
                           group by person order by 2, 3, 1 limit :limit)
                """.formatted(name.born(), begun, alike, other), params);
    }

    /// Digits of a national number from its beginning, of a telephone to its end, of a file number; days
    /// of birth.
    List<Found> byDigits(Question asked, List<LocalDate> births, int limit) {
        var params = new HashMap<String, Object>(Map.of("limit", limit, "text", asked.text()));
        params.put("births", births.stream().map(LocalDate::toString).toArray(String[]::new));
        String long_ = "";
        if (asked.isLongNumber()) {
            params.put("digits", asked.digits());
            params.put("last", "+" + new StringBuilder(Telephone.lastDigits(asked.text())).reverse());
            long_ = """
                    union all (select person, key, 1 from casefile.search_key
                               where key >= '#' || :digits and key < '#' || :digits || chr(1114111) order by key limit :limit)
                    union all (select person, key, 2 from casefile.search_key
                               where key >= :last and key < :last || chr(1114111) order by key limit :limit)
                    union all (select person, '', 3 from casefile.identity where birth = any (cast(:births as text[])::date[]) limit :limit)
                    """;
        }
        return found("""
                with f as (select person, min(rank) as rank, min(key) as key
                           from ((select person, key, 0 as rank from casefile.search_key
                                  where key >= left('=' || lower(:text), 80) and key < left('=' || lower(:text), 80) || chr(1114111)
                                  order by key limit :limit) %s) each
                           group by person order by 2, 3, 1 limit :limit)
                """.formatted(long_), params);
    }

    /// Who has this national number or this telephone.
    List<Found> byKeys(Newcomer newcomer, int limit) {
        String phone = newcomer.phone() == null ? "" : newcomer.phone().substring(1);
        return found(
                """
                with f as (select person, 1 as rank, min(key) as key from casefile.search_key
                           where key = any (cast(:keys as text[])) group by person order by 3 limit :limit)
                """,
                Map.of(
                        "keys",
                        new String[] {"#" + newcomer.niss(), "+" + new StringBuilder(phone).reverse()},
                        "limit",
                        limit));
    }

    /// Born in a stretch of days.
    List<Found> bornIn(Born born, String text, int limit) {
        return found("""
                with f as (select person, min(rank) as rank, min(key) as key
                           from ((select person, key, 0 as rank from casefile.search_key where key = left('=' || lower(:text), 80))
                                 union all
                                 (select person, '', 3 from casefile.identity
                                  where birth between :first and :last order by birth, person limit :limit)) each
                           group by person)
                """, Map.of("first", born.first(), "last", born.last(), "text", text, "limit", limit));
    }

    private List<Found> found(String f, Map<String, Object> params) {
        return sql.sql(f + LINE).params(params).query((row, n) -> found(row)).list();
    }

    private static Found found(ResultSet row) throws SQLException {
        String key = row.getString("key");
        var why = why(row.getInt("rank"), key, row.getBoolean("otherwise"));
        String matched = switch (why) {
            case PHONE -> Telephone.written("+" + new StringBuilder(key.substring(1)).reverse());
            case STREET -> key.substring(1);
            default -> "";
        };
        return new Found(line(row), row.getString("municipality"), row.getString("niss"), why, matched);
    }

    private static Why why(int rank, String key, boolean otherwise) {
        if (key.isEmpty()) {
            return Why.BIRTH;
        }
        return switch (key.charAt(0)) {
            case '=' -> Why.FILE;
            case '#' -> Why.NATIONAL_NUMBER;
            case '+' -> Why.PHONE;
            case '@' -> Why.STREET;
            default -> rank == 3 ? Why.SOUND : otherwise ? Why.OTHER_NAME : Why.NAME;
        };
    }

    private static PersonLine line(ResultSet row) throws SQLException {
        return new PersonLine(
                row.getLong("person"),
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getString("family_name"),
                row.getString("given_name"),
                new Birth(row.getString("birth_told"), row.getObject("birth", LocalDate.class)),
                row.getString("language"),
                row.getString("postal_code"),
                row.getObject("deceased_on", LocalDate.class));
    }
}
