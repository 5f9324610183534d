package trede.casefile.finding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import trede.casefile.Telephone;

/// Finds people by what somebody typed. Only plain comparisons, for only those reach an index under a row
/// policy.
@Component
class SearchQueries {

    /// A name of two words leads by each, and by both in one.
    private static final int KEYS_EACH = 3;

    private static final int SHARE_OF_SOUND = 4;

    private final FoundQueries found;

    SearchQueries(FoundQueries found) {
        this.found = found;
    }

    /// By name in any of the ways to cut it up; by address; by e-mail; by file number. Best first: what is
    /// written so, then what sounds so, for which some room is kept however many are written so.
    List<Found> byName(Question asked, List<NameWord> words, int limit) {
        var name = new NameQueries(words, asked.born(), limit * KEYS_EACH);
        var street = new StreetQueries(words);
        String begun = name.begun();
        String alike = name.alike();
        var params = new HashMap<String, Object>(name.params());
        params.putAll(street.params());
        params.put("limit", limit);
        params.put("room", Math.max(1, limit / SHARE_OF_SOUND));
        params.put("text", asked.text());
        String other = asked.born() == null ? """
                union all
                (select person, key, %d as rank from casefile.search_key where key = left('=' || lower(:text), 80))
                """.formatted(Rank.FILE) : "";
        if (asked.isMail()) {
            other += """
                    union all
                    (select person, key, %d from casefile.search_key
                     where key >= left('!' || lower(:text), 80) and key < left('!' || lower(:text), 80) || chr(1114111)
                     order by key, person limit :limit)
                    """.formatted(Rank.ADDRESS);
        }
        return found.list("""
                with %s
                     each as materialized (
                         select distinct on (person) person, key, rank
                         from (%s union all %s union all (%s) %s) e
                         order by person, rank, key),
                     written as (
                         select * from each where rank < %6$d order by rank, key, person
                         limit greatest(:limit - least(:room, (select count(*) from each where rank = %6$d)), 1)),
                     f as (select * from (select * from written
                                          union all
                                          (select * from each where rank = %6$d order by key, person limit :limit)) e
                           order by rank, key, person limit :limit)
                """.formatted(name.born(), begun, alike, street.lived(), other, Rank.SOUND), params);
    }

    /// Digits of a national number from its beginning, of a telephone to its end, of a file number; days
    /// of birth.
    List<Found> byDigits(Question asked, List<LocalDate> births, int limit) {
        var params = new HashMap<String, Object>(Map.of("limit", limit, "text", asked.text()));
        params.put("births", births.stream().map(LocalDate::toString).toArray(String[]::new));
        params.put("bare", ":" + asked.fileNumber());
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
        return found.list("""
                with f as (select person, min(rank) as rank, min(key) as key
                           from ((select person, key, 0 as rank from casefile.search_key
                                  where key >= left('=' || lower(:text), 80) and key < left('=' || lower(:text), 80) || chr(1114111)
                                  order by key limit :limit)
                                 union all (select person, key, 0 from casefile.search_key
                                            where key = :bare order by person limit :limit) %s) each
                           group by person order by 2, 3, 1 limit :limit)
                """.formatted(long_), params);
    }

    /// Who has this national number or this telephone.
    List<Found> byKeys(Newcomer newcomer, int limit) {
        String phone = newcomer.phone() == null ? "" : newcomer.phone().substring(1);
        return found.list(
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
        return found.list("""
                with f as (select person, min(rank) as rank, min(key) as key
                           from ((select person, key, 0 as rank from casefile.search_key where key = left('=' || lower(:text), 80))
                                 union all
                                 (select person, '', 3 from casefile.identity
                                  where birth between :first and :last order by birth, person limit :limit)) each
                           group by person)
                """, Map.of("first", born.first(), "last", born.last(), "text", text, "limit", limit));
    }
}
