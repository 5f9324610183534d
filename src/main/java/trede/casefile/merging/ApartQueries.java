package trede.casefile.merging;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gives both people back who they were. What was changed since the merge stays with the survivor.
@Component
class ApartQueries {

    /// What the form can choose, with the columns of each.
    private static final String RESTORED = """
            update casefile.identity i
            set niss = w.niss, family_name = w.family_name, given_name = w.given_name, birth_told = w.birth_told, birth = w.birth,
                gender = w.gender, nationality = w.nationality, language = w.language, interpreter = w.interpreter,
                municipality = w.municipality, postal_code = w.postal_code, residence_status = w.residence_status,
                deceased_on = w.deceased_on, told_by = w.told_by, typed = w.typed, typed_by = w.typed_by
            from (select r.* from casefile.merge m,
                       lateral jsonb_populate_record(null::casefile.identity, %s) r where m.id = :merge) w
            where i.person = w.person and to_jsonb(i) - 'known' <> to_jsonb(w) - 'known'
            """;

    private final JdbcClient sql;

    ApartQueries(JdbcClient sql) {
        this.sql = sql;
    }

    void restoreSurvivor(UUID merge) {
        boolean untouched = sql.sql("""
                        select lower(i.known) <= m.at from casefile.merge m
                        join casefile.identity i on i.person = m.survivor where m.id = ?
                        """).param(merge).query(Boolean.class).single();
        sql.sql(RESTORED.formatted(untouched ? "m.survivor_was" : PART))
                .param("merge", merge)
                .update();
        dropTold(merge, "survivor");
    }

    /// Field by field: what was chosen then and is still so goes back, all else stays as it is now.
    private static final String PART = """
            (select to_jsonb(n) || coalesce((
                        select jsonb_object_agg(f.key, f.value)
                        from jsonb_each(m.survivor_was) f
                        where (f.key = any (m.chosen) or f.key = 'birth_told' and 'birth' = any (m.chosen))
                          and to_jsonb(n)->f.key is not distinct from m.gone_was->f.key), '{}')
                    || jsonb_build_object('typed', array(
                        select t from unnest(n.typed) t
                        where t <> all (m.chosen) or m.survivor_was->'typed' @> to_jsonb(t)
                           or to_jsonb(n)->t is distinct from m.gone_was->t))
             from casefile.identity n where n.person = m.survivor)
            """;

    /// As it was, with what the source told meanwhile where no worker had typed.
    void restoreGone(UUID merge) {
        sql.sql("""
                        insert into casefile.identity
                        select (jsonb_populate_record(null::casefile.identity,
                                   m.gone_was
                                   || coalesce(to_jsonb(t) - 'known' - array(
                                          select c from unnest(g.typed) c
                                          union all select 'birth_told' where 'birth' = any (g.typed)
                                          union all select 'told_by' where g.typed <> '{}'), '{}')
                                   || jsonb_build_object('known', tstzrange(access.told_at(), null)))).*
                        from casefile.merge m
                        cross join lateral jsonb_populate_record(null::casefile.identity, m.gone_was) g
                        left join casefile.identity_told t on t.person = m.gone
                        where m.id = :merge
                        """).param("merge", merge).update();
        dropTold(merge, "gone");
    }

    // a copy that was only made for the merge
    private void dropTold(UUID merge, String whose) {
        sql.sql("""
                        delete from casefile.identity_told t using casefile.merge m, casefile.identity i
                        where m.id = :merge and t.person = m.%1$s and i.person = m.%1$s and i.typed = '{}'
                          and not cast(m.%1$s_was->>'told_kept' as boolean)
                        """.formatted(whose)).param("merge", merge).update();
    }

    void forget(UUID merge, long gone) {
        sql.sql("delete from casefile.former_key where centre = access.current_centre() and merge = ?")
                .param(merge)
                .update();
        sql.sql("delete from casefile.merged where person = ?").param(gone).update();
        sql.sql("""
                        with recursive below(person) as (
                            select m.gone from casefile.merge m where m.survivor = :gone and m.undone_at is null
                            union
                            select m.gone from casefile.merge m join below b on b.person = m.survivor where m.undone_at is null)
                        update casefile.merged d set survivor = :gone from below b where d.person = b.person
                        """).param("gone", gone).update();
    }
}
