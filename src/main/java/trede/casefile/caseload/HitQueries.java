package trede.casefile.caseload;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.FactCode;
import trede.casefile.FactKind;
import trede.casefile.due.Urgency;

/// Finds who is in a list, in its order: numbers only, all the rest is read for those on the page.
@Component
class HitQueries {

    static final String RUNG = """
            max(case when b.kind = 'employment' then 4
                     when b.kind = 'activity' and b.code in ('labour', 'study', 'external_partner') then 3
                     when b.kind = 'activity' and b.code = 'social' then 2
                     when b.kind = 'activity' and b.code = 'language' then 1
                     when b.kind = 'activity' then 0 end)
            """;

    private static final String FACT =
            "exists (select from casefile.fact b where b.centre = i.centre and b.person = i.person and ";

    private static final String BY_NAME =
            "i.family_name collate \"und-x-icu\", i.given_name collate \"und-x-icu\", i.person limit :limit offset :offset";

    // What is asked of each of a few people, or, of everybody, found for all of them at once.
    private static final String DUE_OF_ONE =
            "left join lateral (select min(d.due) as due from casefile.due d where d.centre = i.centre and d.person = i.person) o on true ";
    private static final String DUE_OF_ALL =
            "left join (select d.person, min(d.due) as due from casefile.due d group by d.person) o on o.person = i.person ";
    private static final String RUNG_OF_ONE = "left join lateral (select " + RUNG + """
            as rung from casefile.fact b where b.centre = i.centre and b.person = i.person
            and b.first <= :today and b.last >= :today) r on true
            """;
    private static final String RUNG_OF_ALL = "left join (select b.person, " + RUNG + """
            as rung from casefile.fact b where b.first <= :today and b.last >= :today group by b.person) r on r.person = i.person
            """;

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

    /// Whom a list holds, in SQL.
    ///
    /// @param follows what makes somebody one of those who are followed
    private record Among(String among, String follows, Map<String, Object> params) {}

    /// What follows in this transaction is planned for what is asked, which takes some milliseconds: one plan for all
    /// ages
    /// reads everybody of an age to find those in one caseload.
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

    /// The numbers of those on a page, in order; reading stops when the page is full.
    ///
    /// @param keys of what was typed, as [#keys] folds it
    List<Long> list(Filter filter, Whose whose, List<String> keys, int limit, int offset) {
        var asked = among(filter, whose, keys);
        asked.params().put("limit", limit);
        asked.params().put("offset", offset);
        return sql.sql("select i.person from casefile.identity i " + asked.among() + "order by "
                        + order(filter.sort(), asked.follows()) + BY_NAME)
                .params(asked.params())
                .query(Long.class)
                .list();
    }

    /// How many there are; counting needs no order, and stops at the most that is asked for.
    int count(Filter filter, Whose whose, List<String> keys, int most) {
        var asked = among(filter, whose, keys);
        asked.params().put("most", most);
        return sql.sql("select count(*) from (select from casefile.identity i " + asked.among() + "limit :most) x")
                .params(asked.params())
                .query(Integer.class)
                .single();
    }

    private static Among among(Filter filter, Whose whose, List<String> keys) {
        var params = new HashMap<String, Object>();
        params.put("accounts", whose.array());
        params.put("me", whose.me());
        params.put("today", whose.today());
        String follows = "select from casefile.follower f where f.centre = i.centre and f.person = i.person "
                + "and f.first <= :today and f.last >= :today " + whose.scope() + function(filter, params);
        return new Among(
                joins(filter, whose) + "where exists (" + follows + ") " + """
                        and not exists (select from casefile.closed c where c.centre = i.centre and c.person = i.person and c.account = :me)
                        """
                        + who(filter, whose.today(), keys, params) + stands(filter, whose.today(), params),
                follows,
                params);
    }

    private static String joins(Filter filter, Whose whose) {
        boolean all = whose.accounts() == null;
        String due = all ? DUE_OF_ALL : DUE_OF_ONE;
        String rung = all ? RUNG_OF_ALL : RUNG_OF_ONE;
        return (filter.sort().equals("due") ? due : "") + (filter.has("rung") ? rung : "");
    }

    private static String order(String sort, String follows) {
        return switch (sort) {
            case "since" -> "(" + follows.replaceFirst("select from", "select min(f.first) from") + ") desc, ";
            case "due" -> "o.due nulls last, ";
            case "age" -> "i.birth, ";
            case "language" -> "i.language nulls last, ";
            default -> "";
        };
    }

    private static String function(Filter filter, Map<String, Object> params) {
        params.put("function", filter.text("function"));
        return filter.has("function") ? "and f.function = :function " : "";
    }

    private static String who(Filter filter, LocalDate today, List<String> keys, Map<String, Object> params) {
        var conditions = new StringBuilder();
        for (int n = 0; n < keys.size(); n++) {
            params.put("k" + n, keys.get(n));
            conditions.append("""
                    and i.person in (select k.person from casefile.search_key k
                                     where k.key >= :k%1$d and k.key < :k%1$d || chr(1114111))
                    """.formatted(n));
        }
        if (filter.has("language")) {
            params.put("language", filter.text("language"));
            conditions.append("and i.language = :language ");
        }
        filter.age("from").ifPresent(age -> {
            params.put("youngest", today.minusYears(age));
            conditions.append("and i.birth <= :youngest ");
        });
        filter.age("to").ifPresent(age -> {
            params.put("oldest", today.minusYears(age + 1L));
            conditions.append("and i.birth > :oldest ");
        });
        return conditions.toString();
    }

    private static String stands(Filter filter, LocalDate today, Map<String, Object> params) {
        var conditions = new StringBuilder();
        if (filter.has("status")) {
            params.put("day", filter.day(today));
            conditions
                    .append(filter.text("status").equals("none") ? "and not " : "and ")
                    .append(
                            "exists (select from casefile.held(i.centre, i.person) b where b.kind = 'benefit' and b.first <= :day and b.last >= :day) ");
        }
        if (filter.has("work")) {
            boolean known = FactCode.find(filter.text("work"))
                    .filter(FactKind.EMPLOYMENT.codes()::contains)
                    .isPresent();
            params.put("work", filter.text("work"));
            conditions
                    .append("and ")
                    .append(FACT)
                    .append("b.kind = 'employment' and b.first <= :today and b.last >= :today ")
                    .append(known ? "and b.code::text = :work) " : ") ");
        }
        if (filter.has("rung")) {
            params.put("rung", rung(filter.text("rung")));
            conditions.append("and coalesce(r.rung, -1) = :rung ");
        }
        return conditions + due(filter, today, params);
    }

    private static int rung(String code) {
        for (var rung : Rung.values()) {
            if (rung.code().equals(code)) {
                return rung.ordinal();
            }
        }
        return -1;
    }

    private static String due(Filter filter, LocalDate today, Map<String, Object> params) {
        if (!filter.has("due") && !filter.has("code")) {
            return "";
        }
        params.put("week", Urgency.endOfWeek(today));
        params.put("code", filter.text("code"));
        String when = switch (filter.text("due")) {
            case "late" -> "and d.due < :today ";
            case "week" -> "and d.due <= :week ";
            default -> "";
        };
        return "and exists (select from casefile.due d where d.centre = i.centre and d.person = i.person " + when
                + (filter.has("code") ? "and d.room || '.' || d.code = :code) " : ") ");
    }
}
