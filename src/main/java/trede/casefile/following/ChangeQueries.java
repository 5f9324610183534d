package trede.casefile.following;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what a file was before from the history of its tables.
@Component
class ChangeQueries {

    private static final String CHANGES = """
            with file as materialized (select centre, person from casefile.person where id = :person)
            select lower(v.known) as at, 'identity' as what,
                   case when lower(v.known) = min(lower(v.known)) over () then 'added' else 'changed' end as act,
                   case when v.told_by = 0 then v.typed_by else 'import:' || v.told_by end as actor, null::uuid as about
            from file p
            join (select centre, person, known, told_by, typed_by from casefile.identity
                  union all
                  select centre, person, known, told_by, typed_by from casefile.identity_history where not isempty(known)) v
              on v.centre = p.centre and v.person = p.person
            union all
            select lower(v.known), 'follower',
                   case when lower(v.known) = min(lower(v.known)) over (partition by v.id) then 'added'
                        when v.last < 'infinity' then 'ended' else 'changed' end,
                   v.told_by, v.account
            from file p
            join (select * from casefile.follower
                  union all
                  select * from casefile.follower_history where not isempty(known)) v
              on v.centre = p.centre and v.person = p.person
            union all
            select lower(v.known), 'closed', 'added', v.told_by, v.account
            from file p
            join (select * from casefile.closed union all select * from casefile.closed_history) v
              on v.centre = p.centre and v.person = p.person
            union all
            select upper(v.known), 'closed', 'ended', null, v.account
            from file p
            join casefile.closed_history v on v.centre = p.centre and v.person = p.person
            union all
            select m.at, 'merge', 'added', m.actor, null
            from file p join casefile.merge m on m.centre = p.centre and p.person in (m.survivor, m.gone)
            union all
            select m.undone_at, 'merge', 'ended', m.undone_by, null
            from file p join casefile.merge m on m.centre = p.centre and p.person in (m.survivor, m.gone)
            where m.undone_at is not null
            order by 1 desc
            limit :limit
            """;

    private final JdbcClient sql;

    ChangeQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// Newest first.
    List<Change> list(UUID person, int limit) {
        return sql.sql(CHANGES)
                .param("person", person)
                .param("limit", limit)
                .query(Change.class)
                .list();
    }
}
