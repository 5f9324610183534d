package trede.casefile.caseload;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import trede.casefile.FactCode;
import trede.casefile.FactKind;
import trede.casefile.due.Urgency;

/// What a list asks, in SQL: whom it holds, and in which order.
final class AskedQueries {

    /// Where a running fact `b` is on the ladder, by place of its [Rung]; a person stands on the highest.
    static final String RUNG = """
            case when b.kind = 'employment' then 4
                 when b.kind = 'activity' and b.code in ('labour', 'study', 'external_partner') then 3
                 when b.kind = 'activity' and b.code = 'social' then 2
                 when b.kind = 'activity' and b.code = 'language' then 1
                 when b.kind = 'activity' then 0 end
            """;

    // What runs is few among all there was, and has an index of its own; of very many people, each is looked up in it.
    private static final String RUNNING =
            "casefile.fact b where b.first <= :today and b.last >= :today and b.kind in ('activity', 'employment') ";
    private static final String RUNS = "and (i.person in (select b.person from " + RUNNING + "and %s)) {of many} ";
    private static final String RUNS_NOT =
            "and not exists (select from " + RUNNING + "and b.centre = i.centre and b.person = i.person and %s) ";
    // As casefile.held tells it. Asked of one after the other until there are enough: the offset keeps the planner from
    // reading the facts of everybody first.
    private static final String BENEFIT = """
            (exists (select from casefile.fact b
                     where b.centre = i.centre and b.person = i.person and b.kind = 'benefit' and b.first <= :day and b.last >= :day
                     offset 0)
             and not exists (select from casefile.own_since s
                             where s.centre = i.centre and s.person = i.person and s.kind = 'benefit' and s.since <= :day)
             or exists (select from casefile.own_fact o
                        where o.centre = i.centre and o.person = i.person and o.kind = 'benefit' and o.first <= :day and o.last >= :day))
            """;

    private static final String BY_NAME =
            "i.family_name collate \"und-x-icu\", i.given_name collate \"und-x-icu\", i.person limit :limit offset :offset";

    private static final String DUE =
            "left join lateral (select min(d.due) as due from casefile.due d where d.centre = i.centre and d.person = i.person) o on true ";

    // Of very many, what is sorted by leads, in the order of its index, until the page is full.
    private static final String FIRST_DUE = """
            join casefile.due o on o.centre = i.centre and o.person = i.person
             and not exists (select from casefile.due e where e.centre = o.centre and e.person = o.person
                             and (e.due, e.room, e.code, e.thing) < (o.due, o.room, o.code, o.thing))
            %sorder by o.due, i.person limit :limit offset :offset
            """;
    // Behind them, by name, those for whom nothing is due.
    private static final String NOT_DUE =
            "%sorder by o.due nulls last, case when o.due is not null then i.person end, ";
    private static final String LAST_FOLLOWED = """
            join casefile.follower o on o.centre = i.centre and o.person = i.person and o.first <= :today and o.last >= :today {o}
             and not exists (select from casefile.follower e where e.centre = o.centre and e.person = o.person
                             and e.first <= :today and e.last >= :today {e}and (e.first, e.id) < (o.first, o.id))
            %sorder by o.first desc, i.person desc limit :limit offset :offset
            """;
    private static final String BY_LANGUAGE = "%sorder by i.language, i.person limit :limit offset :offset";

    private AskedQueries() {}

    /// A list in SQL.
    ///
    /// @param among whom it holds
    /// @param ordered the joins and the order around that
    /// @param ofMany the same of very many people, one after the other until a page is full
    record Asked(String among, String ordered, List<String> ofMany, Map<String, Object> params) {

        Asked(String among, String ordered, Map<String, Object> params) {
            this(among, ordered, List.of(ordered), params);
        }

        String amongFew() {
            return among.replace("{of many}", "");
        }

        // For the planner no join any more, but a question asked of each.
        String amongMany() {
            return among.replace("{of many}", "is true");
        }
    }

    static Asked of(Filter filter, HitQueries.Whose whose, List<String> keys, int limit, int offset) {
        var params = new HashMap<String, Object>();
        params.put("accounts", whose.array());
        params.put("me", whose.me());
        params.put("today", whose.today());
        params.put("limit", limit);
        params.put("offset", offset);
        params.put("function", filter.text("function"));
        String follows = "select from casefile.follower f where f.centre = i.centre and f.person = i.person "
                + "and f.first <= :today and f.last >= :today " + whose.scope() + function(filter, "f");
        String among = "where exists (" + follows + ") " + """
                        and not exists (select from casefile.closed c where c.centre = i.centre and c.person = i.person and c.account = :me)
                        """
                + who(filter, whose.today(), keys, params) + stands(filter, whose.today(), params);
        return switch (filter.sort()) {
            case "since" ->
                new Asked(
                        among,
                        "%sorder by (" + follows.replaceFirst("select from", "select min(f.first) from") + ") desc, "
                                + BY_NAME,
                        List.of(LAST_FOLLOWED
                                .replace("{o}", function(filter, "o"))
                                .replace("{e}", function(filter, "e"))),
                        params);
            case "due" ->
                new Asked(
                        among,
                        DUE + "%sorder by o.due nulls last, " + BY_NAME,
                        List.of(FIRST_DUE, DUE + NOT_DUE + BY_NAME),
                        params);
            case "age" -> new Asked(among, "%sorder by i.birth, " + BY_NAME, params);
            case "language" ->
                new Asked(among, "%sorder by i.language nulls last, " + BY_NAME, List.of(BY_LANGUAGE), params);
            default -> new Asked(among, "%sorder by " + BY_NAME, params);
        };
    }

    private static String function(Filter filter, String alias) {
        return filter.has("function") ? "and " + alias + ".function = :function " : "";
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
                    .append(BENEFIT);
        }
        if (filter.has("work")) {
            boolean known = FactCode.find(filter.text("work"))
                    .filter(FactKind.EMPLOYMENT.codes()::contains)
                    .isPresent();
            params.put("work", filter.text("work"));
            conditions.append(RUNS.formatted(
                    "b.kind = 'employment'" + (known ? " and b.code = cast(:work as casefile.fact_code)" : "")));
        }
        if (filter.has("rung")) {
            int rung = rung(filter.text("rung"));
            params.put("rung", rung);
            conditions
                    .append(rung < 0 ? "" : RUNS.formatted(RUNG + "= :rung"))
                    .append(RUNS_NOT.formatted(RUNG + "> :rung"));
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
