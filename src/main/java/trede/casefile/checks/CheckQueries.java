package trede.casefile.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.Birth;

/// Runs the checks, and reads and writes what they found and what was signed off.
@Component
class CheckQueries {

    private static final String FINDING = """
            select o.person as number, p.id, i.family_name, i.given_name, i.birth_told, i.birth, o.code, o.detail, o.since
            from casefile.finding_open o
            join casefile.person p on p.centre = o.centre and p.person = o.person
            join casefile.identity i on i.centre = o.centre and i.person = o.person
            where not exists (select from casefile.signed_off s
                              where s.centre = o.centre and s.person = o.person and s.code = o.code and s.detail = o.detail)
            """;

    private static final String COUNTS = """
            select o.code, count(*) as many
            from casefile.finding_open o
            where not exists (select from casefile.signed_off s
                              where s.centre = o.centre and s.person = o.person and s.code = o.code and s.detail = o.detail)
              and o.person not in (select c.person from casefile.closed c where c.account = :me)
              %s
            group by o.code
            """;

    private static final String FOLLOWED = """
            and o.person in (
                select f.person from casefile.follower f
                where f.account = any (array(%s)) and f.first <= :today and f.last >= :today
                  and (f.first_contact or not exists (
                      select from casefile.follower c
                      where c.centre = f.centre and c.person = f.person and c.first_contact
                        and c.first <= :today and c.last >= :today)))
            """;

    private static final String TEAM = "select :me::uuid union all select m.account from casefile.team_member t "
            + "join casefile.team_member m on m.centre = t.centre and m.team = t.team and m.first <= :today and m.last >= :today "
            + "where t.account = :me and t.first <= :today and t.last >= :today";

    private static final String NOBODYS = """
            and not exists (select from casefile.follower f
                            where f.centre = o.centre and f.person = o.person and f.first <= :today and f.last >= :today)
            """;

    private final JdbcClient sql;

    CheckQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// Finds anew in one statement; what stayed the same keeps its day.
    ///
    /// @param likely the category of the living wage by person, where it can be told
    /// @param person the only one of interest; null for all
    void refresh(List<Check> checks, Map<Long, Integer> likely, LocalDate today, @Nullable Long person) {
        String each = checks.stream()
                .map(check -> "select x.person, '" + check.code() + "' as code, " + check.detail() + " as detail\n"
                        + check.among())
                .collect(Collectors.joining("union all\n"));
        if (person == null) {
            readByHash();
        }
        // with a parameter that may be null the plan for one person would be that for all
        String one = person == null ? "" : "where person = :person ";
        sql.sql("with found as materialized (select person, code, min(detail) as detail from (\n" + each + ") each "
                        + one
                        + "group by person, code),\n"
                        + "gone as (delete from casefile.finding_open o where "
                        + (person == null ? "" : "o.person = :person and ")
                        + "not exists (select from found f where f.person = o.person and f.code = o.code))\n" + """
                        insert into casefile.finding_open as o (centre, person, code, since, detail)
                        select access.current_centre(), person, code, :today, detail from found
                        on conflict (centre, person, code) do update set detail = excluded.detail, since = excluded.since
                        where o.detail <> excluded.detail
                        """)
                .params(params(likely, today, person))
                .update();
    }

    // Statistics may not know a centre that has just come in: whole registers are hashed, for the rest of this
    // transaction.
    private void readByHash() {
        sql.sql("select set_config('enable_nestloop', 'off', true)")
                .query(String.class)
                .single();
    }

    private static Map<String, @Nullable Object> params(
            Map<Long, Integer> likely, LocalDate today, @Nullable Long person) {
        var people = likely.keySet().toArray(Long[]::new);
        var params = new HashMap<String, @Nullable Object>();
        params.put("today", today);
        params.put("person", person);
        params.put("people", people);
        var categories = new String[people.length];
        for (int i = 0; i < people.length; i++) {
            categories[i] = String.valueOf(likely.get(people[i]));
        }
        params.put("likely", categories);
        return params;
    }

    Optional<Long> findNumber(UUID person) {
        return sql.sql("select person from casefile.person where id = ?")
                .param(person)
                .query(Long.class)
                .optional();
    }

    long count() {
        return sql.sql("select count(*) from casefile.finding_open")
                .query(Long.class)
                .single();
    }

    /// What a page of a list asks for.
    ///
    /// @param code the only check of interest; null for all
    record Wanted(
            Whose whose, UUID me, LocalDate today, @Nullable String code, Finding.Mark behind, int limit) {}

    /// The oldest first.
    List<Finding> list(Wanted wanted) {
        return sql.sql(FINDING + of(wanted.whose()) + (wanted.code() == null ? "" : "and o.code = :code ")
                        + "and (o.since, o.person, o.code) > (:since, coalesce((select person from casefile.person where id = :who), 0), :behind) "
                        + "order by o.since, o.person, o.code limit :limit")
                .param("me", wanted.me())
                .param("today", wanted.today())
                .param("code", wanted.code())
                .param("since", wanted.behind().since())
                .param("who", wanted.behind().person())
                .param("behind", wanted.behind().code())
                .param("limit", wanted.limit())
                .query((row, n) -> finding(row))
                .list();
    }

    private static String of(Whose whose) {
        return switch (whose) {
            case MINE -> FOLLOWED.formatted("select :me::uuid");
            case TEAM -> FOLLOWED.formatted(TEAM);
            case NOBODY -> NOBODYS;
            case ALL -> "";
        };
    }

    /// How many of each check are open, by code; those of files that are closed to whoever asks
    /// left out.
    Map<String, Integer> countByCode(Whose whose, UUID me, LocalDate today) {
        var counts = new HashMap<String, Integer>();
        readByHash();
        sql.sql(COUNTS.formatted(of(whose)))
                .param("me", me)
                .param("today", today)
                .query(row -> {
                    counts.put(row.getString("code"), row.getInt("many"));
                });
        return counts;
    }

    List<Finding> list(long person) {
        return sql.sql(FINDING + "and o.person = ? order by o.since, o.code")
                .param(person)
                .query((row, n) -> finding(row))
                .list();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getLong("number"),
                row.getObject("id", UUID.class),
                row.getString("family_name"),
                row.getString("given_name"),
                new Birth(row.getString("birth_told"), row.getObject("birth", LocalDate.class)),
                row.getString("code"),
                row.getString("detail"),
                row.getObject("since", LocalDate.class));
    }

    /// @return whether there was something to sign off
    boolean signOff(long person, String code, String reason, String actor, LocalDate today) {
        return sql.sql("""
                        insert into casefile.signed_off (centre, person, code, detail, reason, signed_by, signed_on)
                        select centre, person, code, detail, :reason, :actor, :today
                        from casefile.finding_open where person = :person and code = :code
                        on conflict (centre, person, code) do update
                        set detail = excluded.detail, reason = excluded.reason, signed_by = excluded.signed_by,
                            signed_on = excluded.signed_on
                        """)
                        .param("reason", reason)
                        .param("actor", actor)
                        .param("today", today)
                        .param("person", person)
                        .param("code", code)
                        .update()
                > 0;
    }

    boolean reopen(long person, String code) {
        return sql.sql("delete from casefile.signed_off where person = ? and code = ?")
                        .params(person, code)
                        .update()
                > 0;
    }

    /// What is signed off and would be found otherwise.
    List<SignedOff> listSignedOff(long person) {
        return sql.sql("""
                        select s.code, s.detail, s.reason, s.signed_by, s.signed_on
                        from casefile.signed_off s
                        join casefile.finding_open o
                          on o.centre = s.centre and o.person = s.person and o.code = s.code and o.detail = s.detail
                        where s.person = ? order by s.signed_on, s.code
                        """).param(person).query(SignedOff.class).list();
    }

    /// All that was ever signed off, with what was taken back.
    List<SignedOff> listEverSignedOff(long person) {
        return sql.sql("""
                        select code, detail, reason, signed_by, signed_on from casefile.signed_off where person = :person
                        union
                        select code, detail, reason, signed_by, signed_on from casefile.signed_off_history where person = :person
                        order by signed_on, code
                        """).param("person", person).query(SignedOff.class).list();
    }
}
