package trede.contacts.silence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds the silent ones, set by set: in one statement for the night, for one person, or for a page.
@Component
class SilenceQueries {

    private static final String FOLLOWS = """
            follows as materialized (
                select f.centre, f.person, f.account, max(f.first) as first, min(%s) as weeks
                from casefile.follower f
                where f.first_contact and f.first <= :day and f.last >= :day %s
                group by f.centre, f.person, f.account),
            told as materialized (
                select f.person, max(t.day) filter (where t.what = 'talk' and t.day <= :day) as talk,
                       bool_or(t.what = 'planned' and t.day >= :day) as planned,
                       max(t.day) filter (where t.what in ('offered', 'missed') and t.day <= :day) as reached,
                       max(t.day) filter (where t.what = 'missed' and t.day <= :day) as missed,
                       max(t.day) filter (where t.what = 'partner') as partner, bool_or(t.what = 'waiting') as waiting
                from (select distinct person from follows) f
                join (%s) t on t.person = f.person
                group by f.person),
            silent as materialized (
                select f.centre, f.person, f.account, f.weeks, t.talk, coalesce(t.talk, f.first) as since,
                       case when t.waiting then 'waiting'
                            when t.partner > coalesce(t.talk, f.first) then 'partner'
                            when t.missed > coalesce(t.talk, f.first) then 'missed'
                            when t.reached > coalesce(t.talk, f.first) then 'offered'
                            else 'nothing' end as why
                from follows f
                join casefile.identity i on i.centre = f.centre and i.person = f.person and i.deceased_on is null
                left join told t on t.person = f.person
                where coalesce(t.talk, f.first) + f.weeks * 7 < :day and not coalesce(t.planned, false))
            """;

    private static final String WHOSE =
            "case s.why when 'partner' then 'partner' when 'missed' then 'client' when 'offered' then 'client' else 'ours' end";

    private static final String DUE = """
            select s.person, case s.why when 'partner' then 'silence_partner' when 'missed' then 'silence_client'
                                        when 'offered' then 'silence_client' else 'silence_ours' end as code,
                   s.account::text as thing, s.since + s.weeks * 7 as due, s.account, s.since::text as detail,
                   'notes/new?kind=home_visit' as address
            from silent s
            """;

    // Who is on a page stands in what is due; only of them all that was said is read again.
    private static final String PAGE = """
            with page as materialized (
                select d.person, d.thing, d.due from casefile.due d
                where d.room = 'contacts' and d.code = any ('{silence_ours,silence_client,silence_partner}') and d.due < :day %s
                order by d.due, d.person, d.thing limit :limit offset :offset),
            """;

    private static final String LINES = """
            select p.id as person, concat_ws(', ', nullif(i.family_name, ''), nullif(i.given_name, '')) as name, s.account, s.talk, s.since,
                   s.why, %s as whose
            from page g
            join silent s on s.person = g.person and s.account::text = g.thing
            join casefile.person p on p.centre = s.centre and p.person = s.person
            join casefile.identity i on i.centre = s.centre and i.person = s.person
            order by g.due, g.person, g.thing
            """.formatted(WHOSE);

    private static final String TEAM = "select :me::uuid union all select m.account from casefile.team_member t "
            + "join casefile.team_member m on m.centre = t.centre and m.team = t.team and m.first <= :day and m.last >= :day "
            + "where t.account = :me and t.first <= :day and t.last >= :day";

    private final JdbcClient sql;
    private final List<Spoken> spoken;

    SilenceQueries(JdbcClient sql, List<Spoken> spoken) {
        this.sql = sql;
        this.spoken = spoken;
    }

    /// As [trede.casefile.DueSource] wants it.
    ///
    /// @param weeks by function
    String due(Map<String, Integer> weeks) {
        return "select * from (with " + silent(weeks, "and (:people::bigint[] is null or f.person = any (:people))")
                + DUE + ") d";
    }

    private String silent(Map<String, Integer> weeks, String which) {
        String each = weeks.entrySet().stream()
                .map(entry -> "when '" + entry.getKey() + "' then " + entry.getValue())
                .collect(Collectors.joining(" ", "case f.function ", " end"));
        return FOLLOWS.formatted(
                each, which, spoken.stream().map(Spoken::told).collect(Collectors.joining("\nunion all\n")));
    }

    /// A page of a list.
    ///
    /// @param whose `mine`, `team` or `all`
    record Wanted(String whose, UUID me, LocalDate day, int limit, int offset) {}

    /// Who is too long silent for the longest time first, as far as is known since what is due was last found.
    List<Silence> list(Wanted wanted, Map<String, Integer> weeks) {
        String which = switch (wanted.whose) {
            case "all" -> "";
            case "team" -> "and d.account in (" + TEAM + ")";
            default -> "and d.account = :me";
        };
        return sql.sql(PAGE.formatted(which)
                        + silent(weeks, "and f.person = any (array(select person from page))")
                        + LINES)
                .param("me", wanted.me)
                .param("day", wanted.day)
                .param("limit", wanted.limit)
                .param("offset", wanted.offset)
                .query((row, n) -> silence(row))
                .list();
    }

    private static Silence silence(ResultSet row) throws SQLException {
        return new Silence(
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getObject("account", UUID.class),
                row.getObject("talk", LocalDate.class),
                row.getObject("since", LocalDate.class),
                Silence.Whose.valueOf(row.getString("whose").toUpperCase(java.util.Locale.ROOT)),
                row.getString("why"));
    }
}
