-- Who lives with whom, and who is whose parent, partner, guardian (docs/decisions/0015). All of it dated: first and last day,
-- both included. Somebody without a file of their own (a child, mostly) stands in a row by name and birth.

create table casefile.household (
    centre   int     not null references access.centre,
    id       uuid    not null default gen_random_uuid(),
    kind     text    not null check (kind in ('actual', 'official')),
    joint    boolean,
    typed_by text    not null,
    primary key (centre, id),
    unique (centre, id, kind)
);
comment on column casefile.household.kind is 'actual: as they live; official: as the register has it';
comment on column casefile.household.joint is 'whether they mainly run one household together; null if nobody asked yet';
select access.keep_history('casefile.household');

create table casefile.household_member (
    centre      int    not null,
    id          uuid   not null default gen_random_uuid(),
    household   uuid   not null,
    kind        text   not null,
    person      bigint,
    family_name text   check (length(family_name) <= 200),
    given_name  text   check (length(given_name) <= 200),
    birth_told  text,
    birth       date,
    role        text   not null check (role in ('head', 'spouse', 'partner', 'cohabitant', 'child_full', 'child_shared', 'child_none',
                                                'relative', 'adopted', 'foster')),
    first       date   not null,
    last        date   not null default 'infinity',
    typed_by    text   not null,
    primary key (centre, id),
    foreign key (centre, household, kind) references casefile.household (centre, id, kind),
    foreign key (centre, person) references casefile.person,
    check (first <= last),
    check ((person is null) = (coalesce(family_name, given_name) is not null)),
    check ((birth_told is null) = (birth is null)),
    -- a child whose parents share custody lives at both
    constraint one_household_of_a_kind exclude using gist
        (centre with =, kind with =, person with =, daterange(first, last, '[]') with &&) where (role <> 'child_shared'),
    constraint once_in_a_household exclude using gist
        (centre with =, household with =, person with =, daterange(first, last, '[]') with &&),
    constraint named_once_in_a_household exclude using gist
        (centre with =, household with =, lower(coalesce(family_name, '')) with =, lower(coalesce(given_name, '')) with =,
         coalesce(birth, '-infinity') with =, daterange(first, last, '[]') with &&) where (person is null)
);
select access.keep_history('casefile.household_member');
create index on casefile.household_member (centre, person, first);
create index on casefile.household_member (centre, household, first);
create index on casefile.household_member_history (centre, person);
create index on casefile.household_member_history (centre, household);

create table casefile.relation (
    centre        int    not null,
    id            uuid   not null default gen_random_uuid(),
    a             bigint not null,
    b             bigint,
    family_name   text   check (length(family_name) <= 200),
    given_name    text   check (length(given_name) <= 200),
    birth_told    text,
    birth         date,
    kind          text   not null check (kind in ('parent', 'child', 'guardian', 'ward', 'grandparent', 'grandchild', 'sibling', 'spouse',
                                                  'partner', 'relative')),
    custody       int    check (custody between 0 and 100),
    child_benefit text   check (child_benefit in ('here', 'elsewhere', 'child')),
    first         date   not null,
    last          date   not null default 'infinity',
    typed_by      text   not null,
    primary key (centre, id),
    foreign key (centre, a) references casefile.person,
    foreign key (centre, b) references casefile.person,
    check (first <= last),
    check (a <> b),
    check ((b is null) = (coalesce(family_name, given_name) is not null)),
    check ((birth_told is null) = (birth is null)),
    check (custody is null and child_benefit is null or kind in ('parent', 'guardian')),
    constraint one_relation_of_a_kind exclude using gist
        (centre with =, least(a, b) with =, greatest(a, b) with =, kind with =, daterange(first, last, '[]') with &&) where (b is not null),
    constraint one_named_relation_of_a_kind exclude using gist
        (centre with =, a with =, kind with =, lower(coalesce(family_name, '')) with =, lower(coalesce(given_name, '')) with =,
         coalesce(birth, '-infinity') with =, daterange(first, last, '[]') with &&) where (b is null)
);
comment on table casefile.relation is 'a is the parent, child, guardian … of b';
comment on column casefile.relation.custody is 'percent of the time that the child lives with a; null if nobody shares it';
comment on column casefile.relation.child_benefit is 'who receives it: here (a or who lives with a), elsewhere, the child itself';
select access.keep_history('casefile.relation');
create index on casefile.relation (centre, a, first);
create index on casefile.relation (centre, b, first);
create index on casefile.relation_history (centre, a);
create index on casefile.relation_history (centre, b);
