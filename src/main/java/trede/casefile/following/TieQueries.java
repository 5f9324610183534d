package trede.casefile.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads in one statement what ties workers to people.
@Component
class TieQueries {

    private static final String TIES = """
            with file as materialized (
                select centre, person, id from casefile.person where id = any (:files)),
            follower as materialized (
                select p.id as file, f.*
                from file p
                join casefile.follower f on f.centre = p.centre and f.person = p.person)
            select 'file' as what, p.id as file, p.person, null::uuid as account, '' as words, null::uuid as id,
                   null::boolean as contact, null::date as first, null::date as last, null::timestamptz as at,
                   null::text as because
            from file p
            union all
            select 'merged', p.id, p.person, s.id, '', null, null, null, null, null, null
            from file p
            join casefile.merged m on m.centre = p.centre and m.person = p.person
            join casefile.person s on s.centre = m.centre and s.person = m.survivor
            union all
            select 'follower', file, person, account, function, id, first_contact, first, nullif(last, 'infinity'), null,
                   ended_because
            from follower
            union all
            select 'team', f.file, f.person, m.account, min(t.name), null, null, null, null, null, null
            from follower f
            join casefile.team_member o on o.centre = f.centre and o.account = f.account and o.first <= :today and o.last >= :today
            join casefile.team_member m on m.centre = o.centre and m.team = o.team and m.first <= :today and m.last >= :today
            join casefile.team t on t.centre = m.centre and t.id = m.team
            where f.first <= :today and f.last >= :today and (:account::uuid is null or m.account = :account)
            group by f.file, f.person, m.account
            union all
            select distinct 'absent', f.file, f.person, s.substitute, a.name, a.id, null::boolean, null::date, null::date,
                   null::timestamptz, null::text
            from follower f
            join access.substitution s on s.centre = f.centre and s.absent = f.account and s.first <= :today and s.last >= :today
            join access.account a on a.centre = s.centre and a.id = s.absent
            where f.first <= :today and f.last >= :today and (:account::uuid is null or s.substitute = :account)
            union all
            select 'asked', p.id, p.person, w.account, min(a.name), null, null, null, null, null, null
            from file p
            join casefile.referral_step q on q.centre = p.centre and q.person = p.person and q.answer is null
            join access.account a on a.centre = q.centre and a.id = q.asked_by
            cross join lateral (
                select q.account where q.account is not null
                union all
                select m.account from casefile.team_member m
                where m.centre = q.centre and m.team = q.team and m.first <= :today and m.last >= :today
                union all
                select s.substitute from access.substitution s
                where s.centre = q.centre and s.absent = q.account and s.first <= :today and s.last >= :today) w
            where :account::uuid is null or w.account = :account
            group by p.id, p.person, w.account
            union all
            select 'closed', p.id, p.person, c.account, c.why, null, null, null, null, null, null
            from file p
            join casefile.closed c on c.centre = p.centre and c.person = p.person
            where :account::uuid is null or c.account = :account
            union all
            select 'glass', p.id, p.person, g.account, '', null, null, null, null, max(g.at), null
            from file p
            join casefile.glass g on g.centre = p.centre and g.person = p.person
            where :account::uuid is null or g.account = :account
            group by p.id, p.person, g.account
            order by 1, first
            """;

    private final JdbcClient sql;

    TieQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param account the only worker of interest; null for all
    /// @return by public id; who is not in this centre is missing
    Map<UUID, Ties> list(Collection<UUID> files, @Nullable UUID account, LocalDate today) {
        var reading = new Reading(today);
        sql.sql(TIES)
                .param("files", files.toArray(UUID[]::new))
                .param("account", account)
                .param("today", today)
                .query(reading::row);
        return reading.ties;
    }

    private static final class Reading {

        private final LocalDate today;
        private final Map<UUID, Ties> ties = new LinkedHashMap<>();

        private Reading(LocalDate today) {
            this.today = today;
        }

        void row(ResultSet row) throws SQLException {
            var file = row.getObject("file", UUID.class);
            long person = row.getLong("person");
            var found =
                    ties.computeIfAbsent(file, id -> new Ties(person, id, new ArrayList<>(), new HashMap<>(), null));
            var account = row.getObject("account", UUID.class);
            String words = row.getString("words");
            switch (row.getString("what")) {
                case "merged" -> ties.put(file, found.mergedInto(account));
                case "follower" -> follower(found, row);
                case "team" -> tie(found, account, tie -> tie.inTeam(words));
                case "absent" -> {
                    var colleague = new Tie.Absent(row.getObject("id", UUID.class), words);
                    tie(found, account, tie -> tie.substitutes(colleague));
                }
                case "asked" -> tie(found, account, tie -> tie.asked(words));
                case "closed" -> tie(found, account, tie -> tie.closed(words));
                case "glass" -> {
                    var at = row.getObject("at", OffsetDateTime.class).toInstant();
                    tie(found, account, tie -> tie.glass(at));
                }
                default -> {}
            }
        }

        private void follower(Ties found, ResultSet row) throws SQLException {
            var follower = new Follower(
                    row.getObject("id", UUID.class),
                    row.getObject("account", UUID.class),
                    Function.valueOf(row.getString("words").toUpperCase(Locale.ROOT)),
                    row.getBoolean("contact"),
                    row.getObject("first", LocalDate.class),
                    row.getObject("last", LocalDate.class),
                    Ending.find(Objects.requireNonNullElse(row.getString("because"), ""))
                            .orElse(null));
            found.followers().add(follower);
            if (!follower.first().isAfter(today)) {
                var last = Objects.requireNonNullElse(follower.last(), LocalDate.MAX);
                tie(found, follower.account(), tie -> tie.follows(last));
            }
        }

        private static void tie(Ties found, UUID account, UnaryOperator<Tie> more) {
            found.byAccount().put(account, more.apply(found.of(account)));
        }
    }
}
