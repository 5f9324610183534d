package trede.casefile.workload;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts what everybody carries, and reads what each kind weighs and how much everybody works.
@Component
class LoadQueries {

    // Who is followed for debts weighs as money guidance, for work or training as integration; else it is the request
    // that runs, or the benefit.
    private static final String CARRIED = """
            with followed as (
                select account, person, function from casefile.follower
                where first <= :today and last >= :today {whose}),
            requested as (
                select person, min(kind) as kind from casefile.request
                where first <= :today and last >= :today and kind = any ('{income_support,foreigners_aid,running_aid}') {theirs}
                group by person),
            supported as (
                select person, bool_or(code = 'equivalent_living_wage') as equivalent from casefile.fact
                where kind = 'benefit' and first <= :today and last >= :today {theirs}
                group by person),
            carried as (
                select f.account, f.person, f.function,
                       case when f.function = 'debt' then 'money_guidance'
                            when f.function = any ('{work,training,group,language,job}') then 'integration'
                            when q.kind is not null then q.kind
                            when s.equivalent then 'foreigners_aid'
                            when s.person is not null then 'income_support'
                            else 'running_aid' end as kind
                from followed f
                left join requested q on q.person = f.person
                left join supported s on s.person = f.person)
            """;
    private static final String EVERYBODY = CARRIED.replace("{whose}", "").replace("{theirs}", "");
    private static final String SOME = CARRIED.replace("{whose}", "and account = any (:accounts)")
            .replace("{theirs}", "and person = any (array(select person from followed))");

    private static final String COUNT = "select account, kind, count(*) as files from carried group by account, kind";

    private final JdbcClient sql;

    LoadQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// How many files of each kind everybody follows today.
    Map<UUID, Map<RequestKind, Integer>> count(LocalDate today) {
        // statistics may not know a centre that has just come in: whole registers are hashed
        nestLoops("off");
        var counts = counts(sql.sql(EVERYBODY + COUNT).param("today", today));
        nestLoops("on");
        return counts;
    }

    /// The same of some colleagues.
    Map<UUID, Map<RequestKind, Integer>> count(LocalDate today, Collection<UUID> accounts) {
        return counts(sql.sql(SOME + COUNT).param("today", today).param("accounts", accounts.toArray(UUID[]::new)));
    }

    private static Map<UUID, Map<RequestKind, Integer>> counts(JdbcClient.StatementSpec counted) {
        Map<UUID, Map<RequestKind, Integer>> counts = new HashMap<>();
        counted.query(row -> {
            counts.computeIfAbsent(row.getObject("account", UUID.class), _ -> new EnumMap<>(RequestKind.class))
                    .put(RequestKind.find(row.getString("kind")).orElseThrow(), row.getInt("files"));
        });
        return counts;
    }

    /// Who follows anybody today.
    Set<UUID> listFollowing(LocalDate today) {
        return Set.copyOf(sql.sql("""
                        select a.id from access.account a
                        where exists (select from casefile.follower f
                                      where f.centre = a.centre and f.account = a.id and f.first <= :today and f.last >= :today)
                        """).param("today", today).query(UUID.class).list());
    }

    private void nestLoops(String allowed) {
        sql.sql("select set_config('enable_nestloop', ?, true)")
                .param(allowed)
                .query(String.class)
                .single();
    }

    /// What one colleague does for one person, and what it counts as.
    record Carried(UUID person, String familyName, String givenName, String function, String kind) {}

    /// What somebody carries, in order of name.
    List<Carried> list(UUID account, LocalDate today, int limit, int offset) {
        return sql.sql(SOME + """
                        select p.id as person, i.family_name, i.given_name, c.function, c.kind
                        from carried c
                        join casefile.person p on p.person = c.person
                        join casefile.identity i on i.centre = p.centre and i.person = p.person
                        order by i.family_name collate "und-x-icu", i.given_name collate "und-x-icu", c.person, c.function limit :limit offset :offset
                        """)
                .param("today", today)
                .param("accounts", new UUID[] {account})
                .param("limit", limit)
                .param("offset", offset)
                .query(Carried.class)
                .list();
    }

    private record Chosen(String kind, int weight) {}

    /// The weights that the centre chose itself.
    Map<RequestKind, Integer> listWeights() {
        Map<RequestKind, Integer> weights = new EnumMap<>(RequestKind.class);
        sql.sql("select kind, weight from casefile.request_weight").query(Chosen.class).stream()
                .forEach(each -> RequestKind.find(each.kind()).ifPresent(kind -> weights.put(kind, each.weight())));
        return weights;
    }

    void weigh(RequestKind kind, int weight, String actor) {
        sql.sql("""
                        insert into casefile.request_weight as w (centre, kind, weight, typed_by)
                        values (access.current_centre(), ?, ?, ?)
                        on conflict (centre, kind) do update set weight = excluded.weight, typed_by = excluded.typed_by
                        where w.weight <> excluded.weight
                        """).params(kind.code(), weight, actor).update();
    }

    private record Time(UUID account, int percent) {}

    Map<UUID, Integer> listTimes(LocalDate today) {
        Map<UUID, Integer> times = new HashMap<>();
        sql
                .sql("select account, percent from casefile.working_time where first <= :today and last >= :today")
                .param("today", today)
                .query(Time.class)
                .stream()
                .forEach(each -> times.put(each.account(), each.percent()));
        return times;
    }

    /// Drops what was planned for this day or later, and ends what holds on it the day before.
    void work(UUID account, int percent, LocalDate from, String actor) {
        sql.sql("delete from casefile.working_time where account = ? and first >= ?")
                .params(account, from)
                .update();
        sql.sql("update casefile.working_time set last = ?, typed_by = ? where account = ? and last >= ?")
                .params(from.minusDays(1), actor, account, from)
                .update();
        sql.sql("insert into casefile.working_time (centre, account, percent, first, typed_by) "
                        + "select centre, id, ?, ?, ? from access.account where id = ?")
                .params(percent, from, actor, account)
                .update();
    }

    private record Spoken(UUID account, String language) {}

    Map<UUID, Set<String>> listLanguages() {
        Map<UUID, Set<String>> languages = new HashMap<>();
        sql.sql("select account, language from casefile.spoken_language").query(Spoken.class).stream()
                .forEach(each -> languages
                        .computeIfAbsent(each.account(), _ -> new HashSet<>())
                        .add(each.language()));
        return languages;
    }

    void speak(UUID account, Set<String> languages, String actor) {
        String[] all = languages.toArray(String[]::new);
        sql.sql("delete from casefile.spoken_language where account = ? and language <> all (?)")
                .params(account, all)
                .update();
        sql.sql("insert into casefile.spoken_language (centre, account, language, typed_by) "
                        + "select a.centre, a.id, l, ? from access.account a, unnest(?) as l where a.id = ? "
                        + "on conflict do nothing")
                .params(actor, all, account)
                .update();
    }

    /// A colleague's team of today by name; who works in none is missing.
    Map<UUID, Place> listPlaces(LocalDate today) {
        Map<UUID, Place> names = new HashMap<>();
        sql.sql("""
                        select m.account, t.name, s.name as site from casefile.team_member m
                        join casefile.team t on t.centre = m.centre and t.id = m.team
                        join casefile.site s on s.centre = t.centre and s.id = t.site
                        where m.first <= :today and m.last >= :today
                        """).param("today", today).query(row -> {
            names.put(row.getObject("account", UUID.class), new Place(row.getString("name"), row.getString("site")));
        });
        return names;
    }

    /// How much each of them adds to what a colleague carries, by person.
    Map<UUID, Map<RequestKind, Integer>> listCarried(UUID account, @Nullable String function, LocalDate today) {
        Map<UUID, Map<RequestKind, Integer>> carried = new HashMap<>();
        sql.sql(SOME + """
                        select p.id as person, c.kind, count(*) as files
                        from carried c join casefile.person p on p.person = c.person
                        where :function::text is null or c.function = :function
                        group by p.id, c.kind
                        """)
                .param("today", today)
                .param("accounts", new UUID[] {account})
                .param("function", function)
                .query(row -> {
                    carried.computeIfAbsent(row.getObject("person", UUID.class), _ -> new EnumMap<>(RequestKind.class))
                            .put(RequestKind.find(row.getString("kind")).orElseThrow(), row.getInt("files"));
                });
        return carried;
    }
}
