-- Roles of a centre's own making; and who looked at one person, found without reading the whole log.
create table access.role (
    centre int    not null references access.centre,
    code   text   not null check (code ~ '^[a-z][a-z0-9_]{1,39}$'),
    name   text   not null default '' check (length(name) <= 80),
    rights text[] not null default '{}',
    primary key (centre, code)
);
comment on column access.role.name is 'Empty for a shipped role: the program has a name for it in each language';
comment on column access.role.rights is 'Names of web.Right; one that the program no longer knows opens nothing';
select access.keep_history('access.role');

-- What access.Roles opens in a new centre, for those that are there already.
insert into access.role (centre, code, rights)
select c.id, r.code, r.rights::text[]
from access.centre c
cross join (values
    ('worker', '{SEE_FIGURES,SEE_PEOPLE,SEE_SENSITIVE,EDIT_PEOPLE}'),
    ('policy_officer', '{SEE_FIGURES}'),
    ('administrator', '{SEE_FIGURES,IMPORT,ADMINISTER,SEE_LOOKS}'),
    ('head_of_service', '{SEE_FIGURES,SEE_PEOPLE,SEE_ALL_PEOPLE,SEE_SENSITIVE,EDIT_PEOPLE,MERGE_PEOPLE,EXPORT}')) as r (code, rights);

alter table access.account drop constraint account_role_check;
alter table access.account add foreign key (centre, role) references access.role;

-- One row for each person that a look showed: under a row policy an array cannot be searched by an index.
create table access.look_person (
    centre int         not null,
    person uuid        not null,
    at     timestamptz not null,
    look   bigint      not null,
    primary key (centre, person, at, look)
);
comment on table access.look_person is 'Whom a look showed. Only the log itself writes here.';
select access.keep_apart('access.look_person', 'select');

create function access.note_shown() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog as
$$
begin
    insert into access.look_person (centre, person, at, look)
    select distinct new.centre, shown.person, new.at, new.id from unnest(new.people) as shown (person);
    return null;
end
$$;
create trigger note_shown after insert on access.look
    for each row when (cardinality(new.people) > 0) execute function access.note_shown();

insert into access.look_person (centre, person, at, look)
select distinct l.centre, shown.person, l.at, l.id
from access.look l
cross join unnest(l.people) as shown (person);

create index look_by_actor on access.look (centre, actor, at desc, id desc);
