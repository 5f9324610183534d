package trede.casefile.merging;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.identities.IdentityField;

/// Writes who became one and who became two again.
@Component
class MergeQueries {

    private final JdbcClient sql;

    MergeQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// Both stand as they are until this transaction ends.
    ///
    /// @return how many of the two there are
    int lock(long one, long other) {
        return sql.sql("select person from casefile.identity where person in (?, ?) order by person for update")
                .params(one, other)
                .query(Long.class)
                .list()
                .size();
    }

    /// Writes it down, with both identities as they are.
    UUID add(long survivor, long gone, Collection<IdentityField> chosen, String reason, String actor) {
        return sql.sql("""
                        insert into casefile.merge (centre, survivor, gone, chosen, survivor_was, gone_was, reason, actor, at)
                        select s.centre, s.person, g.person, :chosen, %s, %s, :reason, :actor, access.told_at()
                        from casefile.identity s join casefile.identity g on g.person = :gone
                        where s.person = :survivor
                        returning id
                        """.formatted(was("s"), was("g")))
                .param("survivor", survivor)
                .param("gone", gone)
                .param("chosen", chosen.stream().map(IdentityField::column).toArray(String[]::new))
                .param("reason", reason)
                .param("actor", actor)
                .query(UUID.class)
                .single();
    }

    private static String was(String identity) {
        return ("to_jsonb(%1$s) || jsonb_build_object('told_kept', exists (select from casefile.identity_told t "
                        + "where t.person = %1$s.person))")
                .formatted(identity);
    }

    /// The names and numbers of both lead to the survivor from now on.
    void keepFormerKeys(UUID merge, long survivor, long gone) {
        sql.sql("""
                        insert into casefile.former_key (centre, person, merge, key)
                        select access.current_centre(), :survivor, :merge, key
                        from (select casefile.keys_of_person(:survivor) as key union select casefile.keys_of_person(:gone)) k
                        """)
                .param("survivor", survivor)
                .param("gone", gone)
                .param("merge", merge)
                .update();
    }

    /// The survivor takes over what was chosen from the other file: a worker's word.
    void take(long survivor, long gone, Collection<IdentityField> chosen, String actor) {
        sql.sql("update casefile.identity s set " + set(chosen, "g.%s")
                        + ", typed = array(select distinct unnest(s.typed || :chosen::text[])), typed_by = :actor, told_by = 0 "
                        + "from casefile.identity g where s.person = :survivor and g.person = :gone")
                .param("survivor", survivor)
                .param("gone", gone)
                .param("chosen", chosen.stream().map(IdentityField::column).toArray(String[]::new))
                .param("actor", actor)
                .update();
    }

    private static String set(Collection<IdentityField> fields, String value) {
        return fields.stream()
                .map(IdentityField::column)
                .flatMap(column -> column.equals("birth") ? Stream.of("birth", "birth_told") : Stream.of(column))
                .map(column -> column + " = " + value.formatted(column))
                .collect(Collectors.joining(", "));
    }

    void withdraw(long gone) {
        sql.sql("delete from casefile.identity where person = ?").param(gone).update();
        sql.sql("delete from casefile.search_key where centre = access.current_centre() and person = ?")
                .param(gone)
                .update();
        sql.sql("delete from casefile.suspicion where person = :gone or other = :gone")
                .param("gone", gone)
                .update();
    }

    /// From now on whoever asks for one finds the other.
    void point(long survivor, long gone) {
        sql.sql("update casefile.merged set survivor = :survivor where survivor = :gone")
                .param("survivor", survivor)
                .param("gone", gone)
                .update();
        sql.sql(
                        "insert into casefile.merged (centre, person, survivor) values (access.current_centre(), :gone, :survivor)")
                .param("survivor", survivor)
                .param("gone", gone)
                .update();
    }

    Optional<UUID> findSurvivor(UUID gone) {
        return sql.sql("""
                        select s.id from casefile.person p
                        join casefile.merged m on m.centre = p.centre and m.person = p.person
                        join casefile.person s on s.centre = m.centre and s.person = m.survivor
                        where p.id = ?
                        """).param(gone).query(UUID.class).optional();
    }

    /// Newest first; with what went into the files that went into this one.
    List<Merge> list(long survivor) {
        return sql.sql("""
                        with recursive tree(person) as (
                            select cast(:survivor as bigint)
                            union
                            select m.gone from casefile.merge m join tree t on m.survivor = t.person where m.undone_at is null)
                        select m.id, m.gone as number,
                               trim(m.gone_was->>'given_name' || ' ' || (m.gone_was->>'family_name')) || ' ' || p.source as name,
                               trim(x.gone_was->>'given_name' || ' ' || (x.gone_was->>'family_name')) as within,
                               m.reason, m.actor, m.at, m.undone_by, m.undone_at,
                               m.undone_at is null and not exists (
                                   select from casefile.merge x
                                   where x.undone_at is null and x.at > m.at and (x.survivor = m.survivor or x.gone = m.survivor)) as last
                        from tree t
                        join casefile.merge m on m.survivor = t.person and (m.survivor = :survivor or m.undone_at is null)
                        join casefile.person p on p.centre = m.centre and p.person = m.gone
                        left join casefile.merge x
                          on x.centre = m.centre and x.gone = m.survivor and x.undone_at is null and m.survivor <> :survivor
                        order by m.at desc
                        """).param("survivor", survivor).query(Merge.class).list();
    }

    void end(UUID merge, String actor) {
        sql.sql("update casefile.merge set undone_by = ?, undone_at = access.told_at() where id = ?")
                .params(actor, merge)
                .update();
    }

    UUID publicId(long person) {
        return sql.sql("select id from casefile.person where person = ?")
                .param(person)
                .query(UUID.class)
                .single();
    }
}
