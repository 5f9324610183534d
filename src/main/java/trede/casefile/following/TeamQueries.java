package trede.casefile.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes and reads sites, teams and who works where.
@Component
class TeamQueries {

    private final JdbcClient sql;

    TeamQueries(JdbcClient sql) {
        this.sql = sql;
    }

    private record Where(UUID account, String place) {}

    Optional<UUID> addSite(String name, LocalDate first) {
        return sql.sql(
                        "insert into casefile.site (centre, name, first) values (access.current_centre(), ?, ?) returning id")
                .params(name, first)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> addTeam(UUID site, String name, LocalDate first) {
        return sql.sql("insert into casefile.team (centre, site, name, first) "
                        + "select centre, id, ?, ? from casefile.site where id = ? and last >= ? returning id")
                .params(name, first, site, first)
                .query(UUID.class)
                .optional();
    }

    /// Drops what was planned for this day or later, and ends what holds on it the day before.
    void leave(UUID account, LocalDate from, String actor) {
        sql.sql("delete from casefile.team_member where account = ? and first >= ?")
                .params(account, from)
                .update();
        sql.sql("update casefile.team_member set last = ?, told_by = ? where account = ? and last >= ?")
                .params(from.minusDays(1), actor, account, from)
                .update();
    }

    /// @return whether there is such an account and such a team
    boolean join(UUID account, UUID team, LocalDate from) {
        return sql.sql("""
                        insert into casefile.team_member (centre, account, team, first)
                        select t.centre, a.id, t.id, ?
                        from casefile.team t
                        join access.account a on a.centre = t.centre and a.id = ?
                        where t.id = ? and t.first <= ? and t.last >= ?
                        """).params(from, account, team, from, from).update() > 0;
    }

    /// Everybody leaves a team after its last day; who would come later does not.
    void leaveAll(UUID team, LocalDate last, String actor) {
        sql.sql("delete from casefile.team_member where team = ? and first > ?")
                .params(team, last)
                .update();
        sql.sql("update casefile.team_member set last = ?, told_by = ? where team = ? and last > ?")
                .params(last, actor, team, last)
                .update();
    }

    void closeTeam(UUID team, LocalDate last) {
        sql.sql("update casefile.team set last = ? where id = ?")
                .params(last, team)
                .update();
    }

    void closeSite(UUID site, LocalDate last) {
        sql.sql("update casefile.site set last = ? where id = ?")
                .params(last, site)
                .update();
    }

    List<Teams.Site> listSites() {
        return sql.sql("select id, name, first, nullif(last, 'infinity') as last from casefile.site order by name")
                .query(Teams.Site.class)
                .list();
    }

    List<Teams.Team> listTeams() {
        return sql.sql(
                        "select id, site, name, first, nullif(last, 'infinity') as last from casefile.team order by name")
                .query(Teams.Team.class)
                .list();
    }

    List<Teams.Place> listPlaces(LocalDate today) {
        return sql.sql("select account, team, first, nullif(last, 'infinity') as last from casefile.team_member "
                        + "where last >= ? order by first")
                .param(today)
                .query(Teams.Place.class)
                .list();
    }

    /// Team and site, by account.
    Map<UUID, String> listNames(LocalDate today) {
        return sql.sql("""
                        select m.account, t.name || ', ' || s.name as place
                        from casefile.team_member m
                        join casefile.team t on t.centre = m.centre and t.id = m.team
                        join casefile.site s on s.centre = t.centre and s.id = t.site
                        where m.first <= :today and m.last >= :today
                        """).param("today", today).query(Where.class).stream()
                .collect(Collectors.toMap(Where::account, Where::place));
    }
}
