-- Who works where, who follows whom, and who may therefore look into a file. All of it dated: first and last day, both included.
create extension if not exists btree_gist with schema casefile;

create table casefile.site (
    centre int  not null references access.centre,
    id     uuid not null default gen_random_uuid(),
    name   text not null check (name <> '' and length(name) <= 80),
    first  date not null,
    last   date not null default 'infinity',
    primary key (centre, id),
    unique (centre, name),
    check (first <= last)
);
select access.keep_history('casefile.site');

create table casefile.team (
    centre int  not null,
    id     uuid not null default gen_random_uuid(),
    site   uuid not null,
    name   text not null check (name <> '' and length(name) <= 80),
    first  date not null,
    last   date not null default 'infinity',
    primary key (centre, id),
    unique (centre, name),
    foreign key (centre, site) references casefile.site,
    check (first <= last)
);
select access.keep_history('casefile.team');

create table casefile.team_member (
    centre  int  not null,
    id      uuid not null default gen_random_uuid(),
    account uuid not null,
    team    uuid not null,
    first   date not null,
    last    date not null default 'infinity',
    told_by text not null default current_setting('app.actor', true),
    primary key (centre, id),
    foreign key (centre, account) references access.account,
    foreign key (centre, team) references casefile.team,
    check (first <= last),
    constraint one_team_at_a_time exclude using gist (centre with =, account with =, daterange(first, last, '[]') with &&)
);
select access.keep_history('casefile.team_member');
create index on casefile.team_member (centre, team, account);

create table casefile.follower (
    centre        int     not null,
    id            uuid    not null default gen_random_uuid(),
    person        bigint  not null,
    account       uuid    not null,
    function      text    not null check (function in ('general', 'work', 'training', 'debt', 'other')),
    first_contact boolean not null,
    first         date    not null,
    last          date    not null default 'infinity',
    told_by       text    not null default current_setting('app.actor', true),
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, account) references access.account,
    check (first <= last),
    constraint one_first_contact exclude using gist
        (centre with =, person with =, function with =, daterange(first, last, '[]') with &&) where (first_contact),
    constraint follows_once exclude using gist
        (centre with =, person with =, account with =, function with =, daterange(first, last, '[]') with &&)
);
comment on column casefile.follower.told_by is 'The actor who wrote this version';
select access.keep_history('casefile.follower');
create index on casefile.follower (centre, person, account);
create index on casefile.follower (centre, account, person);
create index on casefile.follower_history (centre, person);

-- A colleague's own file, or a relative's: closed to that colleague, whatever else holds.
create table casefile.closed (
    centre  int    not null,
    person  bigint not null,
    account uuid   not null,
    why     text   not null check (why in ('own', 'relative')),
    told_by text   not null default current_setting('app.actor', true),
    primary key (centre, person, account),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, account) references access.account
);
select access.keep_history('casefile.closed');
create index on casefile.closed_history (centre, person);

create table casefile.glass (
    centre  int         not null,
    id      uuid        not null default gen_random_uuid(),
    person  bigint      not null,
    account uuid        not null,
    at      timestamptz not null,
    reason  text        not null check (reason <> '' and length(reason) <= 1000),
    seen_by uuid,
    seen_at timestamptz,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, account) references access.account,
    check ((seen_by is null) = (seen_at is null))
);
comment on table casefile.glass is 'A file opened by who had no business with it, with the reason; seen by whose file it is.';
select access.keep_history('casefile.glass');
create index on casefile.glass (centre, person, account, at desc);
create index on casefile.glass (centre, at desc);
