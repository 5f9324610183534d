package trede.casefile.caseload;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.caseload.AskedQueries.Asked;

/// Finds who is in a list, in its order: numbers only, all the rest is read for those on the page.
@Component
class HitQueries {

    private final JdbcClient sql;

    HitQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whose list it is, and on what day.
    ///
    /// @param accounts null for everybody's
    /// @param me the one who looks: what is closed to them is left out
    record Whose(@Nullable Collection<UUID> accounts, UUID me, LocalDate today) {

        String scope() {
            return accounts == null ? "" : "and f.account = any (:accounts) ";
        }

        UUID[] array() {
            return accounts == null ? new UUID[0] : accounts.toArray(UUID[]::new);
        }
    }

    /// Those on a page, in order.
    ///
    /// @param found how many the whole list holds; of everybody, counted no further than was asked
    record Hits(List<Long> people, int found) {}

    /// What follows in this transaction is planned for what is asked, which takes some milliseconds:
    /// one plan for all ages reads everybody of an age to find those in one caseload, one for all
    /// rungs looks at everybody for the few on a rare one.
    void planAnew() {
        sql.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
    }

    List<String> keys(String typed) {
        return sql.sql("select left(key, 80) from casefile.name_keys(?) as key")
                .param(typed)
                .query(String.class)
                .list();
    }

    /// A page of a list. What some colleagues follow is read whole to put it in order, and counted on the
    /// way; everybody is counted first: very many stand in the order of an index.
    ///
    /// @param keys of what was typed, as [#keys] folds it
    /// @param most how far everybody is counted
    Hits page(Filter filter, Whose whose, List<String> keys, int limit, int offset, int most) {
        var asked = AskedQueries.of(filter, whose, keys, limit, offset);
        if (whose.accounts() == null) {
            int found = count(asked, most);
            return new Hits(found < most ? list(asked) : listOfMany(asked, limit), found);
        }
        var found = new int[1];
        var people = select("i.person, count(*) over ()", asked.ordered(), asked.amongFew(), asked)
                .query((row, n) -> {
                    found[0] = row.getInt(2);
                    return row.getLong(1);
                })
                .list();
        return new Hits(people, people.isEmpty() && offset > 0 ? count(asked, most) : found[0]);
    }

    /// The numbers of those in a list, in its order.
    List<Long> list(Filter filter, Whose whose, List<String> keys, int limit) {
        return list(AskedQueries.of(filter, whose, keys, limit, 0));
    }

    private List<Long> list(Asked asked) {
        return select("i.person", asked.ordered(), asked.amongFew(), asked)
                .query(Long.class)
                .list();
    }

    private List<Long> listOfMany(Asked asked, int limit) {
        var found = List.<Long>of();
        for (String each : asked.ofMany()) {
            if (found.size() < limit) {
                found = select("i.person", each, asked.amongMany(), asked)
                        .query(Long.class)
                        .list();
            }
        }
        return found;
    }

    private JdbcClient.StatementSpec select(String what, String ordered, String among, Asked asked) {
        return sql.sql("select " + what + " from casefile.identity i " + ordered.formatted(among))
                .params(asked.params());
    }

    // Needs no order, and stops at the most that is asked for. What follows in this transaction is read by one
    // process: several would read far ahead of a page that is soon full.
    private int count(Asked asked, int most) {
        asked.params().put("most", most);
        return sql.sql("select count(*), (select set_config('max_parallel_workers_per_gather', '0', true)) "
                        + "from (select from casefile.identity i " + asked.amongFew() + "limit :most) x")
                .params(asked.params())
                .query((row, n) -> row.getInt(1))
                .single();
    }
}
