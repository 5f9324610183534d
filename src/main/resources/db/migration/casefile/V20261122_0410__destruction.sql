-- A file past its term: an administrator proposes that it be destroyed, another approves, and a proof without the person remains.
create table casefile.destruction_proposal (
    centre      int         not null,
    person      bigint      not null,
    key         uuid        not null default gen_random_uuid(),
    reason      text        not null check (reason <> ''),
    last_day    date        not null,
    proposed_by text        not null default current_setting('app.actor'),
    proposed_at timestamptz not null default now(),
    primary key (centre, person),
    unique (centre, key),
    foreign key (centre, person) references casefile.person
);
comment on table casefile.destruction_proposal is 'Whose file is to go, until somebody else approves; what came of it stands in casefile.destruction.';
select access.keep_apart('casefile.destruction_proposal', 'select, insert, delete');

create table casefile.destruction (
    centre       int         not null references access.centre,
    key          uuid        not null,
    reason       text        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    approved_by  text        not null,
    destroyed_at timestamptz not null default now(),
    rows         jsonb       not null,
    primary key (centre, key),
    check (proposed_by <> approved_by)
);
comment on table casefile.destruction is 'The proof that a file was destroyed. The key is random: it stands for the person in the log of looks, and nowhere beside the person.';
comment on column casefile.destruction.rows is 'Table: how many rows went; of access.look_person the looks that lost the person';
select access.keep_apart('casefile.destruction', 'select');
create index on casefile.destruction (centre, destroyed_at desc);

-- Every column in which a person of the casefile stands by number, history included: called `person`, or a foreign key to one.
-- Whatever table comes later is found here too.
create function casefile.places_of_a_person() returns table (place regclass, name text, former boolean)
    language sql stable
    set search_path = pg_catalog
begin atomic
    select c.oid::regclass, a.attname::text, c.relname ~ '_history$'
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'bigint'::regtype
    where c.relkind in ('r', 'p') and not c.relispartition
      and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and c.oid not in ('casefile.person'::regclass, 'casefile.destruction_proposal'::regclass)
      and exists (select from pg_attribute b where b.attrelid = c.oid and b.attname = 'centre' and not b.attisdropped)
      and (a.attname = 'person'
           or exists (select
                      from pg_constraint f
                      join pg_attribute k on k.attrelid = f.conrelid and k.attnum = any (f.conkey) and k.attname = a.attname
                      where f.contype = 'f' and f.confrelid = 'casefile.person'::regclass and k.attname <> 'centre'
                        and f.conrelid in (c.oid, to_regclass(regexp_replace(format('%I.%I', n.nspname, c.relname), '_history("?)$', '\1')))));
end;

create function casefile.administers(who text) returns boolean
    language sql stable
    set search_path = pg_catalog
begin atomic
    select exists (select
                   from access.account a
                   join access.role r on r.centre = a.centre and r.code = a.role
                   where a.centre = access.current_centre() and 'user:' || a.id = who and not a.disabled
                     and 'ADMINISTER' = any (r.rights));
end;

-- Takes one person out of every table; answers how many rows went from which.
create function casefile.take_out(ours int, who bigint) returns jsonb
    language plpgsql
    set search_path = pg_catalog as
$$
declare
    place record;
    gone  bigint;
    went  jsonb := '{}';
begin
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

-- Destroys what two administrators agreed on, in the centre at hand, and nobody else. Who serves can destroy in no other way.
create function casefile.destroy(wanted uuid[]) returns int
    language plpgsql security definer
    set search_path = pg_catalog as
$$
declare
    ours  int  := access.current_centre();
    me    text := current_setting('app.actor', true);
    going record;
    went  jsonb;
    gone  bigint;
    done  int  := 0;
begin
    if ours is null or not coalesce(casefile.administers(me), false) then
        raise exception 'only an administrator of the centre approves' using errcode = 'insufficient_privilege';
    end if;
    -- the turn of the centre's imports (exchange.ImportQueries): none writes about a person who is just going
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
        went := casefile.take_out(ours, going.person);
        -- that a look took place stays; whom it showed is from now on a random key
        update access.look l set people = array_replace(l.people, going.id, going.key)
        where l.centre = ours
          and l.id in (select s.look from access.look_person s where s.centre = ours and s.person = going.id);
        delete from access.look_person where centre = ours and person = going.id;
        get diagnostics gone = row_count;
        delete from casefile.destruction_proposal where centre = ours and person = going.person;
        delete from casefile.person where centre = ours and person = going.person;
        insert into casefile.destruction (centre, key, reason, proposed_by, proposed_at, approved_by, rows)
        values (ours, going.key, going.reason, going.proposed_by, going.proposed_at, me,
                went || jsonb_build_object('access.look_person', gone, 'casefile.person', 1));
        done := done + 1;
    end loop;
    return done;
end
$$;
revoke all on function casefile.administers, casefile.take_out, casefile.destroy from public;
grant execute on function casefile.destroy to ${serving};
