-- A file made of several goes with all of them: what merging kept of the others is theirs too.
create or replace function casefile.take_out(ours int, who bigint) returns jsonb
    language plpgsql
    set search_path = pg_catalog as
$$
declare
    place record;
    gone  bigint;
    went  jsonb := '{}';
begin
    delete from casefile.merge_row r
    using casefile.merge m
    where r.centre = ours and m.centre = ours and r.merge = m.id and who in (m.survivor, m.gone);
    get diagnostics gone = row_count;
    if gone > 0 then
        went := jsonb_build_object('casefile.merge_row', gone);
    end if;
    delete from casefile.suspicion where centre = ours and other = who;
    -- what was known before, what is known now, and what was just moved from now to before
    for place in
        select p.place, p.name, s.step
        from (values (1, true), (2, false), (3, true)) s (step, former)
        join casefile.places_of_a_person() p on p.former = s.former
        order by s.step
    loop
        execute format('delete from %s where centre = $1 and %I = $2', place.place, place.name) using ours, who;
        get diagnostics gone = row_count;
        if gone > 0 and place.step < 3 then
            went := went || jsonb_build_object(place.place::text, gone + coalesce((went ->> place.place::text)::bigint, 0));
        end if;
    end loop;
    return went;
end
$$;

-- That a look took place stays; whom it showed is from now on a random key.
create function casefile.cut_looks(ours int, who uuid, key uuid) returns bigint
    language plpgsql
    set search_path = pg_catalog as
$$
declare
    gone bigint;
begin
    update access.look l set people = array_replace(l.people, who, key)
    where l.centre = ours
      and l.id in (select s.look from access.look_person s where s.centre = ours and s.person = who);
    delete from access.look_person where centre = ours and person = who;
    get diagnostics gone = row_count;
    return gone;
end
$$;

create or replace function casefile.destroy(wanted uuid[]) returns int
    language plpgsql security definer
    set search_path = pg_catalog as
$$
declare
    ours  int  := access.current_centre();
    me    text := current_setting('app.actor', true);
    going record;
    part  record;
    went  jsonb;
    looks bigint;
    files int;
    done  int  := 0;
begin
    if ours is null or not coalesce(casefile.administers(me), false) then
        raise exception 'only an administrator of the centre approves' using errcode = 'insufficient_privilege';
    end if;
    -- the turn of the centre's imports and merges: none writes about a person who is just going
    perform pg_advisory_xact_lock(1740871, ours);
    for going in
        select d.person, d.key, d.reason, d.proposed_by, d.proposed_at, p.id
        from casefile.destruction_proposal d
        join casefile.person p on p.centre = d.centre and p.person = d.person
        where d.centre = ours and d.key = any (wanted)
        order by d.person
        for update of d, p
    loop
        if going.proposed_by = me or not casefile.administers(going.proposed_by) then
            raise exception 'two administrators must agree' using errcode = 'insufficient_privilege';
        end if;
        went := '{}';
        looks := 0;
        files := 0;
        for part in
            select p.person, p.id from casefile.person p
            where p.centre = ours
              and (p.person = going.person
                   or p.person in (select m.person from casefile.merged m where m.centre = ours and m.survivor = going.person))
            order by p.person <> going.person
        loop
            select coalesce(jsonb_object_agg(key, rows), '{}') into went
            from (select key, sum(value::bigint) as rows
                  from (select * from jsonb_each_text(went)
                        union all
                        select * from jsonb_each_text(casefile.take_out(ours, part.person))) both_parts
                  group by key) summed;
            looks := looks + casefile.cut_looks(ours, part.id, going.key);
            delete from casefile.destruction_proposal where centre = ours and person = part.person;
            delete from casefile.person where centre = ours and person = part.person;
            files := files + 1;
        end loop;
        insert into casefile.destruction (centre, key, reason, proposed_by, proposed_at, approved_by, rows)
        values (ours, going.key, going.reason, going.proposed_by, going.proposed_at, me,
                went || jsonb_build_object('access.look_person', looks, 'casefile.person', files));
        done := done + 1;
    end loop;
    return done;
end
$$;
revoke all on function casefile.cut_looks from public;
