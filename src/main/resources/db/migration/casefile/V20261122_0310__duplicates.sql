-- Two files of one person: who may be one, one file made of two, and two of one again (docs/decisions/0013).

-- Derived from names, births, numbers and particulars; the lower number stands first.
create table casefile.suspicion (
    centre   int    not null references access.centre,
    person   bigint not null,
    other    bigint not null,
    reasons  text[] not null,
    strength int    not null,
    primary key (centre, person, other),
    check (person < other)
);
create index on casefile.suspicion (centre, strength desc, person, other);
create index on casefile.suspicion (centre, other);
select access.keep_apart('casefile.suspicion', 'select, insert, delete');

-- Whoever changed since the queue was made: only their pairs are looked at again.
create table casefile.unsure (
    centre int    not null,
    person bigint not null,
    primary key (centre, person)
);
select access.keep_apart('casefile.unsure', 'select, insert, delete');
insert into casefile.unsure (centre, person) select centre, person from casefile.identity;

-- Somebody looked and says that they are two people.
create table casefile.not_same (
    centre  int    not null,
    person  bigint not null,
    other   bigint not null,
    reason  text   not null check (reason <> '' and length(reason) <= 1000),
    told_by text   not null default current_setting('app.actor', true),
    primary key (centre, person, other),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, other) references casefile.person,
    check (person < other)
);
select access.keep_history('casefile.not_same');

-- One file made of two: `gone` went into `survivor`. What is needed to take it apart stands here and in merge_row.
create table casefile.merge (
    centre    int         not null,
    id        uuid        not null default gen_random_uuid(),
    survivor  bigint      not null,
    gone      bigint      not null,
    chosen    text[]      not null,
    survivor_was jsonb    not null,
    gone_was  jsonb       not null,
    reason    text        not null check (length(reason) <= 1000),
    actor     text        not null,
    at        timestamptz not null,
    undone_by text,
    undone_at timestamptz,
    primary key (centre, id),
    foreign key (centre, survivor) references casefile.person,
    foreign key (centre, gone) references casefile.person,
    check (survivor <> gone),
    check ((undone_by is null) = (undone_at is null))
);
comment on column casefile.merge.chosen is 'fields of the identity taken from the file that went';
comment on column casefile.merge.survivor_was is 'its identity; told_kept: whether the word of its source stood beside it already';
select access.keep_history('casefile.merge');
create unique index merged_once on casefile.merge (centre, gone) where undone_at is null;
create index on casefile.merge (centre, survivor, at);

-- Each row that moved, or was set aside because the survivor had the same already, as it was before.
create table casefile.merge_row (
    centre int     not null,
    merge  uuid    not null,
    kind   text    not null,
    aside  boolean not null,
    was    jsonb   not null,
    foreign key (centre, merge) references casefile.merge
);
create index on casefile.merge_row (centre, merge);
select access.keep_apart('casefile.merge_row', 'select, insert');

-- Where a file that went is now, however many merges further.
create table casefile.merged (
    centre   int    not null,
    person   bigint not null,
    survivor bigint not null,
    primary key (centre, person)
);
create index on casefile.merged (centre, survivor);
select access.keep_apart('casefile.merged', 'select, insert, update, delete');

-- Names and numbers of before a merge: they lead to the survivor.
create table casefile.former_key (
    centre int    not null,
    person bigint not null,
    merge  uuid   not null,
    key    text   collate "C" not null,
    primary key (centre, person, merge, key)
);
select access.keep_apart('casefile.former_key', 'select, insert, delete');

create or replace function casefile.keys_of_person(who bigint) returns setof text
    language sql stable parallel safe
begin atomic
    select casefile.keys_of_name(family_name) from casefile.identity where centre = access.current_centre() and person = who
    union
    select casefile.keys_of_name(given_name) from casefile.identity where centre = access.current_centre() and person = who
    union
    select '#' || niss from casefile.identity where centre = access.current_centre() and person = who and niss <> ''
    union
    select left('=' || lower(source), 80) from casefile.person where centre = access.current_centre() and person = who
    union
    select casefile.keys_of_particular(kind, value, extra)
    from casefile.particular where centre = access.current_centre() and person = who
    union
    select key from casefile.former_key where centre = access.current_centre() and person = who;
end;

-- Looked up by account; a name's sounds are asked once for each distinct name.
create index particular_by_account on casefile.particular (centre, value) where kind = 'account';
create function casefile.sounds_of_name(name text) returns text[]
    language sql stable parallel safe
begin atomic
    select coalesce(array_agg(key), '{}') from casefile.keys_of_name(name) as key where key >= '~' collate "C" and key < chr(127) collate "C";
end;

-- The birth that is meant where day and month were swapped; the same day where that cannot be.
create function casefile.swapped(birth date) returns date
    language sql immutable parallel safe
    return case when extract(day from birth) <= 12
                then make_date(extract(year from birth)::int, extract(day from birth)::int, extract(month from birth)::int)
                else birth end;
-- The last day on which somebody may have been born.
create function casefile.last_birth(told text, birth date) returns date
    language sql stable parallel safe
    return case when told ~ '^\d{4}-(0[1-9]|1\d)-(0[1-9]|[12]\d|3\d)$' then birth
                when told ~ '^\d{4}-(0[1-9]|1\d)' then (birth + interval '1 month')::date - 1
                else (birth + interval '1 year')::date - 1 end;
