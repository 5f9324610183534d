package trede.casefile.due;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.following.FirstContactQueries;

/// Reads what is due: for Today, for a list, for the head of one file.
@Component
class ReadingQueries {

    private static final String NAME = """
            case when i.family_name = '' or i.given_name = '' then i.family_name || i.given_name
                 else i.family_name || ', ' || i.given_name end as name
            """;

    private static final String PILES = """
            select p.id, %s, d.room, d.code, d.due, d.account, d.detail, d.address, d.urgency, d.many
            from (select d.*, count(*) over (partition by d.urgency) as many,
                         row_number() over (partition by d.urgency order by d.due, d.person, d.room, d.code, d.thing) as place
                  from (select d.*, case when d.due < :today then 0 when d.due = :today then 1 when d.due <= :week then 2 else 3 end
                                        as urgency
                        from casefile.due d
                        where d.account = any (:accounts)) d) d
            join casefile.person p on p.centre = d.centre and p.person = d.person
            join casefile.identity i on i.centre = d.centre and i.person = d.person
            where d.place <= :limit
            order by d.urgency, d.place
            """.formatted(NAME);

    private static final String LISTED = """
            select p.id, %s, d.room, d.code, d.due, d.account, d.detail, d.address, d.many
            from (select d.*, count(*) over () as many
                  from casefile.due d
                  where {whose} and d.due between :from and :until
                  order by d.due, d.person, d.room, d.code, d.thing
                  limit :limit offset :offset) d
            join casefile.person p on p.centre = d.centre and p.person = d.person
            join casefile.identity i on i.centre = d.centre and i.person = d.person
            order by d.due, d.person, d.room, d.code, d.thing
            """.formatted(NAME);

    private final JdbcClient sql;

    ReadingQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// Most urgent first, at most so many of each urgency.
    List<Pile> listPiles(Collection<UUID> accounts, LocalDate today, int limit) {
        var many = new EnumMap<Urgency, Integer>(Urgency.class);
        var dues = new EnumMap<Urgency, List<Due>>(Urgency.class);
        sql.sql(PILES)
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("today", today)
                .param("week", Urgency.endOfWeek(today))
                .param("limit", limit)
                .query(row -> {
                    var urgency = Urgency.values()[row.getInt("urgency")];
                    many.put(urgency, row.getInt("many"));
                    dues.computeIfAbsent(urgency, none -> new ArrayList<>()).add(due(row));
                });
        return dues.entrySet().stream()
                .map(each -> new Pile(each.getKey(), many.getOrDefault(each.getKey(), 0), each.getValue()))
                .toList();
    }

    /// @param accounts none for what is nobody's
    Dues.Listed list(Collection<UUID> accounts, Map<String, ?> days, int limit, int offset) {
        var many = new int[1];
        var dues = new ArrayList<Due>();
        sql.sql(LISTED.replace("{whose}", accounts.isEmpty() ? "d.account is null" : "d.account = any (:accounts)"))
                .param("accounts", accounts.toArray(UUID[]::new))
                .params(days)
                .param("limit", limit)
                .param("offset", offset)
                .query(row -> {
                    many[0] = row.getInt("many");
                    dues.add(due(row));
                });
        return new Dues.Listed(dues, many[0]);
    }

    List<Newcomer> listNew(Collection<UUID> accounts, UUID me, LocalDate today, LocalDate since, int limit) {
        return sql.sql("select p.id as person, " + NAME + ", f.function, f.first from casefile.follower f "
                        + "join casefile.person p on p.centre = f.centre and p.person = f.person "
                        + "join casefile.identity i on i.centre = f.centre and i.person = f.person "
                        + "where f.account = any (:accounts) and f.first between :since and :today and f.last >= :today "
                        + "and not exists (select from casefile.closed c "
                        + "where c.centre = f.centre and c.person = f.person and c.account = :me) "
                        + "order by f.first desc, name limit :limit")
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("me", me)
                .param("since", since)
                .param("today", today)
                .param("limit", limit)
                .query(Newcomer.class)
                .list();
    }

    /// Who is first contact, and what is most urgent.
    Brief brief(long person, LocalDate today) {
        return sql.sql("""
                        select c.contact, p.id, '' as name, d.room, d.code, d.due, d.account, d.detail, d.address,
                               coalesce(d.many, 0) as many
                        from casefile.person p
                        %s
                        left join lateral (
                            select d.*, count(*) over () as many
                            from casefile.due d where d.centre = p.centre and d.person = p.person
                            order by d.due, d.room, d.code, d.thing limit 1) d on true
                        where p.person = :person
                        """.formatted(FirstContactQueries.NAMED.strip()))
                .param("person", person)
                .param("today", today)
                .query((row, n) -> new Brief(
                        row.getString("contact"), row.getInt("many"), row.getString("code") == null ? null : due(row)))
                .single();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("room"),
                row.getString("code"),
                row.getObject("due", LocalDate.class),
                row.getObject("account", UUID.class),
                row.getString("detail"),
                row.getString("address"));
    }
}
