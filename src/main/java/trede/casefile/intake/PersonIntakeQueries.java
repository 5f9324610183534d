package trede.casefile.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// People as another system tells them: who is new, whose identity changed, who is absent.
@Component
class PersonIntakeQueries {

    private final JdbcClient sql;

    PersonIntakeQueries(JdbcClient sql) {
        this.sql = sql;
    }

    static void form(CopyRow row, PersonTold told) {
        row.number(told.line())
                .text(told.source())
                .text(told.niss())
                .text(told.name().family())
                .text(told.name().given())
                .text(told.life().birthTold())
                .day(told.life().birth())
                .text(told.gender())
                .text(told.nationality())
                .text(told.language())
                .text(told.address().municipality())
                .text(told.address().postalCode())
                .text(told.residenceStatus())
                .day(told.life().deceasedOn());
    }

    void rejectSecondRows() {
        int seconds = sql.sql("""
                        insert into objection (about, line, reason, other_line)
                        select 'person', t.line, 'SECOND_ROW', d.line
                        from (select source, min(line) as line from told_person group by source having count(*) > 1) d
                        join told_person t on t.source = d.source and t.line > d.line
                        """).update();
        if (seconds > 0) {
            sql.sql("delete from told_person t using objection o where o.about = 'person' and o.line = t.line")
                    .update();
        }
        sql.sql("analyze told_person").update();
    }

    /// People known but absent. A row that could not be read is not absence.
    void findAbsent() {
        sql.sql("""
                        insert into withdrawn_person (person, source)
                        select i.person, p.source
                        from casefile.identity i
                        join casefile.person p on p.centre = i.centre and p.person = i.person
                        where not p.made_here
                          and not exists (select from told_person t where t.source = p.source)
                          and not exists (select from casefile.merged m
                                          join casefile.person g on g.centre = m.centre and g.person = m.person
                                          join (select source from told_person
                                                union all
                                                select source from spoiled where about = 'person') t on t.source = g.source
                                          where m.centre = access.current_centre() and m.survivor = i.person)
                          and not exists (select from spoiled s where s.about = 'person' and s.source = p.source)
                          and not exists (select from spoiled s where s.about = 'person' and s.source is null)
                        """).update();
    }

    /// Makes the people told known, with their names to search by. Whose file went into another's does
    /// not come back.
    Tally apply(long toldBy) {
        sql.sql("""
                        insert into casefile.person (centre, source)
                        select access.current_centre(), t.source
                        from told_person t
                        where not exists (select from casefile.person p
                                          where p.centre = access.current_centre() and p.source = t.source)
                        order by t.line
                        """).update();
        sql.sql("""
                        insert into told_identity
                        select p.person, t.*
                        from told_person t
                        join casefile.person p on p.centre = access.current_centre() and p.source = t.source
                        """).update();
        sql.sql("analyze told_identity").update();
        spareWhatWasTyped(toldBy);
        int corrected = correct(toldBy);
        int fresh = add(toldBy);
        keepNames();
        keepUnsure("renamed");
        return new Tally(fresh, corrected, 0);
    }

    /// Where a worker has typed over what the source told, the source's word is kept beside it.
    private void spareWhatWasTyped(long toldBy) {
        sql.sql("""
                        update casefile.identity_told i
                        set (niss, family_name, given_name, birth_told, birth, gender, nationality,
                            language, municipality, postal_code, residence_status, deceased_on, told_by) =
                            (t.niss, t.family_name, t.given_name, t.birth_told, t.birth, t.gender,
                            t.nationality, t.language, t.municipality, t.postal_code, t.residence_status,
                            t.deceased_on, :toldBy)
                        from told_identity t
                        where i.centre = access.current_centre() and i.person = t.person
                          and (i.niss, i.family_name, i.given_name, i.birth_told, i.birth, i.gender,
                            i.nationality, i.language, i.municipality, i.postal_code, i.residence_status,
                            i.deceased_on)
                              is distinct from
                              (t.niss, t.family_name, t.given_name, t.birth_told, t.birth, t.gender,
                            t.nationality, t.language, t.municipality, t.postal_code, t.residence_status,
                            t.deceased_on)
                        """).param("toldBy", toldBy).update();
        sql.sql("""
                        update told_identity t
                        set niss = case when 'niss' = any (i.typed) then i.niss else t.niss end,
                            family_name = case when 'family_name' = any (i.typed) then i.family_name else t.family_name end,
                            given_name = case when 'given_name' = any (i.typed) then i.given_name else t.given_name end,
                            birth_told = case when 'birth' = any (i.typed) then i.birth_told else t.birth_told end,
                            birth = case when 'birth' = any (i.typed) then i.birth else t.birth end,
                            gender = case when 'gender' = any (i.typed) then i.gender else t.gender end,
                            nationality = case when 'nationality' = any (i.typed) then i.nationality else t.nationality end,
                            language = case when 'language' = any (i.typed) then i.language else t.language end,
                            municipality = case when 'municipality' = any (i.typed) then i.municipality else t.municipality end,
                            postal_code = case when 'postal_code' = any (i.typed) then i.postal_code else t.postal_code end,
                            residence_status = case when 'residence_status' = any (i.typed) then i.residence_status else t.residence_status end,
                            deceased_on = case when 'deceased_on' = any (i.typed) then i.deceased_on else t.deceased_on end
                        from casefile.identity_told k
                        join casefile.identity i on i.centre = k.centre and i.person = k.person
                        where k.centre = access.current_centre() and t.person = k.person
                        """).update();
    }

    private int correct(long toldBy) {
        return sql.sql("""
                        with changed as (
                            update casefile.identity i
                            set niss = t.niss, family_name = t.family_name, given_name = t.given_name,
                                birth_told = t.birth_told, birth = t.birth, gender = t.gender,
                                nationality = t.nationality, language = t.language, municipality = t.municipality,
                                postal_code = t.postal_code, residence_status = t.residence_status,
                                deceased_on = t.deceased_on, told_by = :toldBy
                            from told_identity t
                            where i.centre = access.current_centre() and i.person = t.person
                              and (i.niss, i.family_name, i.given_name, i.birth_told, i.birth, i.gender,
                                   i.nationality, i.language, i.municipality, i.postal_code, i.residence_status,
                                   i.deceased_on)
                                  is distinct from
                                  (t.niss, t.family_name, t.given_name, t.birth_told, t.birth, t.gender,
                                   t.nationality, t.language, t.municipality, t.postal_code, t.residence_status,
                                   t.deceased_on)
                            returning i.person)
                        insert into renamed select person from changed
                        """).param("toldBy", toldBy).update();
    }

    private int add(long toldBy) {
        return sql.sql("""
                        with fresh as (
                            insert into casefile.identity (
                                centre, person, niss, family_name, given_name, birth_told, birth, gender, nationality,
                                language, municipality, postal_code, residence_status, deceased_on, told_by)
                            select access.current_centre(), t.person, t.niss, t.family_name, t.given_name,
                                   t.birth_told, t.birth, t.gender, t.nationality, t.language, t.municipality,
                                   t.postal_code, t.residence_status, t.deceased_on, :toldBy
                            from told_identity t
                            where not exists (select from casefile.identity i
                                              where i.centre = access.current_centre() and i.person = t.person)
                              and not exists (select from casefile.merged m
                                              where m.centre = access.current_centre() and m.person = t.person)
                            order by t.person
                            returning person)
                        insert into renamed select person from fresh
                        """).param("toldBy", toldBy).update();
    }

    private void keepUnsure(String whose) {
        sql.sql("insert into casefile.unsure (centre, person) select distinct access.current_centre(), person from "
                        + whose + " on conflict do nothing")
                .update();
    }

    private void keepNames() {
        sql.sql("""
                        delete from casefile.search_key k using renamed r
                        where k.centre = access.current_centre() and k.person = r.person
                        """).update();
        // each name is cut and sounded once, however many bear it
        sql.sql("""
                        insert into casefile.search_key (centre, key, person)
                        with named as materialized (
                            select t.person, n.name
                            from renamed r
                            join told_identity t on t.person = r.person
                            cross join lateral (values (t.family_name), (t.given_name)) n(name)),
                        known as materialized (
                            select d.name, key
                            from (select distinct name from named) d
                            cross join lateral casefile.keys_of_name(d.name) as key)
                        select access.current_centre(), key, person
                        from (select k.key, n.person from named n join known k on k.name = n.name
                              union
                              select '#' || t.niss, t.person
                              from renamed r join told_identity t on t.person = r.person where t.niss is not null
                              union
                              select casefile.keys_of_source(t.source), t.person
                              from renamed r join told_identity t on t.person = r.person
                              union
                              select key, p.person
                              from renamed r
                              join casefile.particular p on p.centre = access.current_centre() and p.person = r.person
                              cross join lateral casefile.keys_of_particular(p.kind, p.value, p.extra) as key
                              union
                              select f.key, f.person
                              from renamed r
                              join casefile.former_key f on f.centre = access.current_centre() and f.person = r.person) keys
                        order by key, person
                        """).update();
    }

    /// Those who would go while facts about them stay: objected to, and kept.
    void keepWhoHaveFacts() {
        sql.sql("""
                        insert into objection (about, line, reason, person, count)
                        select 'person', 1, 'FACTS_REMAIN', w.source, count(*)
                        from withdrawn_person w
                        join (select f.person from casefile.fact f
                              where f.centre = access.current_centre()
                                and not exists (select from withdrawn_fact x where x.id = f.id)
                                and not exists (select from matched m where m.id = f.id)
                              union all
                              select s.person from staged_fact s) r on r.person = w.person
                        group by w.source
                        """).update();
        sql.sql("""
                        delete from withdrawn_person w using objection o
                        where o.reason = 'FACTS_REMAIN' and o.person = w.source
                        """).update();
    }

    int withdraw() {
        keepUnsure("withdrawn_person");
        sql.sql("""
                        delete from casefile.search_key k using withdrawn_person w
                        where k.centre = access.current_centre() and k.person = w.person
                        """).update();
        return sql.sql("""
                        delete from casefile.identity i using withdrawn_person w
                        where i.centre = access.current_centre() and i.person = w.person
                        """).update();
    }
}
