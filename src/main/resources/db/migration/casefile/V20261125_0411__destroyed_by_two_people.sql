-- Two accounts are two people only if no hand is behind both. The one that is, or null.
create function casefile.one_hand(one text, other text) returns text
    language sql stable
    set search_path = pg_catalog
begin atomic
    select min(a.hand) from access.hands_behind(one) a join access.hands_behind(other) b on b.hand = a.hand;
end;

-- Whether somebody's way in was given by another after a moment.
create function casefile.came_after(who text, moment timestamptz) returns boolean
    language sql stable
    set search_path = pg_catalog
begin atomic
    select exists (select from access.account a
                   where a.centre = access.current_centre() and 'user:' || a.id = who and a.given_at > moment);
end;

-- Whoever writes about a person holds the person's row; from here on they wait until the destruction is done or refused. What is
-- then looked up about these people stays true.
create function casefile.hold_proposed(wanted uuid[]) returns int
    language plpgsql security definer
    set search_path = pg_catalog as
$$
declare
    ours int := access.current_centre();
    held int;
begin
    if ours is null or not coalesce(casefile.administers(current_setting('app.actor', true)), false) then
        raise exception 'only an administrator of the centre approves' using errcode = 'insufficient_privilege';
    end if;
    -- the turn of the centre's imports and merges: none writes about a person who is just going
    perform pg_advisory_xact_lock(1740871, ours);
    with going as (
        select p.person
        from casefile.person p
        where p.centre = ours
          and p.person in (select d.person from casefile.destruction_proposal d where d.centre = ours and d.key = any (wanted))
        order by p.person
        for update)
    select count(*) into held from going;
    return held;
end
$$;
revoke all on function casefile.hold_proposed from public;
grant execute on function casefile.hold_proposed to ${serving};

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
        if casefile.one_hand(going.proposed_by, me) is not null or casefile.came_after(me, going.proposed_at) then
            raise exception 'two people must agree' using errcode = 'insufficient_privilege';
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
