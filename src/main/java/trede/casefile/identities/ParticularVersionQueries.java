package trede.casefile.identities;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what was known of somebody's particulars formerly and what became of it, and puts back what was withdrawn.
@Component
class ParticularVersionQueries {

    private final JdbcClient sql;

    ParticularVersionQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is known now first, then the latest. Who withdrew a row wrote its last, empty version.
    List<ParticularVersion> list(long person) {
        return sql.sql("""
                        with mine as (
                            select id from casefile.particular where person = :person
                            union
                            select id from casefile.particular_history where person = :person),
                        row_of as materialized (
                            select * from casefile.particular where id in (select id from mine)
                            union all
                            select * from casefile.particular_history where id in (select id from mine)),
                        version as (
                            select r.*, lead(lower(known)) over each as next_from, lead(typed_by) over each as next_by
                            from row_of r where not isempty(known)
                            window each as (partition by id order by lower(known)))
                        select v.id, v.kind, v.code, v.value, v.extra, v.first, v.last, v.typed_by,
                               lower(v.known) as known_from, upper(v.known) as known_until,
                               case when upper(v.known) is null then 'known'
                                    when v.next_from = upper(v.known) then 'changed'
                                    when v.next_from is null then 'gone' else 'withdrawn' end as fate,
                               case when v.next_from = upper(v.known) then v.next_by
                                    else (select max(e.typed_by) from row_of e where e.id = v.id and isempty(e.known)) end as ended_by
                        from version v
                        where v.person = :person
                        order by upper(v.known) desc nulls first, v.first desc nulls last, lower(v.known) desc, v.id
                        """)
                .param("person", person)
                .query((row, _) -> new ParticularVersion(
                        ParticularQueries.particular(row),
                        ParticularVersion.Fate.valueOf(row.getString("fate").toUpperCase(Locale.ROOT)),
                        row.getString("ended_by")))
                .list();
    }

    /// As it was last known; its search keys are the caller's.
    ///
    /// @return whether it was withdrawn, and is there again
    boolean restore(long person, UUID id, String actor) {
        return sql.sql("""
                        insert into casefile.particular (centre, id, person, kind, code, value, extra, first, last, typed_by)
                        select centre, id, person, kind, code, value, extra, first, last, :actor
                        from casefile.particular_history
                        where person = :person and id = :id and not isempty(known)
                          and not exists (select from casefile.particular n where n.id = :id)
                        order by lower(known) desc limit 1
                        """)
                        .param("actor", actor)
                        .param("person", person)
                        .param("id", id)
                        .update()
                > 0;
    }
}
