-- Files that go from one colleague to another, each with a capsule of what the newcomer must know (docs/decisions/0021).
create table casefile.handover (
    centre       int         not null references access.centre,
    id           uuid        not null default gen_random_uuid(),
    from_account uuid        not null,
    function     text,
    first        date        not null,
    absent       boolean     not null,
    made_by      uuid        not null,
    made_on      date        not null,
    undone_by    uuid,
    primary key (centre, id),
    foreign key (centre, from_account) references access.account,
    foreign key (centre, made_by) references access.account
);
comment on column casefile.handover.function is 'the only one that was handed over; null for all';
comment on column casefile.handover.absent is 'whoever leaves cannot confirm: whoever made the handover does';
select access.keep_history('casefile.handover');

create table casefile.capsule (
    centre       int    not null,
    id           uuid   not null default gen_random_uuid(),
    handover     uuid   not null,
    person       bigint not null,
    from_account uuid   not null,
    to_account   uuid   not null,
    owner        uuid   not null,
    first        date   not null,
    language     text   not null check (language in ('nl', 'fr', 'de', 'en')),
    promises     text   not null check (length(promises) <= 4000),
    works        text   not null check (length(works) <= 4000),
    next         text   not null check (length(next) <= 4000),
    confirmed_by uuid,
    confirmed_on date,
    read_on      date,
    primary key (centre, id),
    foreign key (centre, handover) references casefile.handover,
    foreign key (centre, person) references casefile.person,
    foreign key (centre, from_account) references access.account,
    foreign key (centre, to_account) references access.account,
    check ((confirmed_by is null) = (confirmed_on is null))
);
comment on column casefile.capsule.owner is 'who is to confirm it: who leaves, or who handed over in their place';
select access.keep_history('casefile.capsule');
create index on casefile.capsule (centre, person);
create index on casefile.capsule (centre, handover);
create index on casefile.capsule (centre, to_account) where read_on is null;
create index on casefile.capsule (centre, owner) where confirmed_on is null;
create index on casefile.capsule_history (centre, person);

create table casefile.handed (
    centre   int     not null,
    id       uuid    not null default gen_random_uuid(),
    handover uuid    not null,
    person   bigint  not null,
    follower uuid    not null,
    came     boolean not null,
    was      jsonb,
    primary key (centre, id),
    foreign key (centre, handover) references casefile.handover,
    foreign key (centre, person) references casefile.person,
    check (came = (was is null))
);
comment on table casefile.handed is 'What a handover did to casefile.follower: rows that came, and rows that it ended as they were, to undo it';
select access.keep_history('casefile.handed');
create index on casefile.handed (centre, handover);
create index on casefile.handed (centre, person);
create index on casefile.handed_history (centre, person);
