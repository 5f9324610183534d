-- How long before an appointment its person is reminded.
create table contacts.reminding (
    centre  int  not null references access.centre,
    days    int  check (days between 1 and 14),
    hours   int  check (hours between 1 and 12),
    told_by text not null default current_setting('app.actor', true),
    primary key (centre)
);
comment on table contacts.reminding is 'Null: no reminder so many days, or hours, before. Without a row nobody is reminded.';
select access.keep_history('contacts.reminding');

-- A reminder that was due, and by what road it went; one per hour that was agreed.
create table contacts.reminder (
    centre      int         not null,
    id          uuid        not null default gen_random_uuid(),
    person      bigint      not null,
    appointment uuid        not null,
    step        text        not null check (step in ('days', 'hours')),
    begins      timestamptz not null,
    outcome     text        not null check (outcome in ('email', 'sms', 'no_address', 'paused')),
    message     uuid,
    at          timestamptz not null,
    primary key (centre, id),
    unique (centre, appointment, step, begins),
    foreign key (centre, person) references casefile.person
);
select access.keep_history('contacts.reminder');
create index on contacts.reminder (centre, person);
create index on contacts.reminder_history (centre, person);

-- Somebody is not to be reminded for a while.
create table contacts.pause (
    centre  int    not null,
    id      uuid   not null default gen_random_uuid(),
    person  bigint not null,
    until   date   not null,
    reason  text   not null check (length(reason) between 1 and 200),
    told_by text   not null default current_setting('app.actor', true),
    primary key (centre, id),
    foreign key (centre, person) references casefile.person
);
select access.keep_history('contacts.pause');
create index on contacts.pause (centre, person);
create index on contacts.pause_history (centre, person);

-- Days on which the centre is closed, besides the public holidays.
create table contacts.closing (
    centre  int  not null references access.centre,
    id      uuid not null default gen_random_uuid(),
    first   date not null,
    last    date not null,
    name    text not null check (length(name) between 1 and 80),
    told_by text not null default current_setting('app.actor', true),
    primary key (centre, id),
    check (first <= last)
);
select access.keep_history('contacts.closing');

-- Days on which a colleague is not there.
create table contacts.absence (
    centre  int  not null,
    id      uuid not null default gen_random_uuid(),
    account uuid not null,
    first   date not null,
    last    date not null,
    told_by text not null default current_setting('app.actor', true),
    primary key (centre, id),
    foreign key (centre, account) references access.account,
    check (first <= last)
);
select access.keep_history('contacts.absence');
create index on contacts.absence (centre, account, last);

-- Whoever knows the address reads a worker's hours; only its hash is kept.
create table contacts.feed (
    centre  int   not null,
    account uuid  not null,
    hash    bytea not null,
    primary key (centre, account),
    unique (centre, hash),
    foreign key (centre, account) references access.account
);
comment on table contacts.feed is 'SHA-256 of a random secret that is shown once; taken away, the address is gone';
select access.keep_apart('contacts.feed', 'select, insert, update, delete');
