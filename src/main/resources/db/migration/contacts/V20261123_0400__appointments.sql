-- Who sees whom, when and where; four ways in which it can end; who came in and left (docs/decisions/0022).
create schema contacts;
grant usage on schema contacts to ${serving};

create table contacts.room (
    centre  int     not null,
    id      uuid    not null default gen_random_uuid(),
    site    uuid    not null,
    name    text    not null check (length(name) between 1 and 80),
    closed  boolean not null default false,
    told_by text    not null default current_setting('app.actor', true),
    primary key (centre, id),
    unique (centre, site, name),
    foreign key (centre, site) references casefile.site
);
select access.keep_history('contacts.room');

create table contacts.appointment (
    centre     int         not null,
    id         uuid        not null default gen_random_uuid(),
    person     bigint      not null,
    account    uuid,
    begins     timestamptz not null,
    ends       timestamptz not null,
    site       uuid,
    place      text        not null default '' check (length(place) <= 200),
    room       uuid,
    kind       text        not null check (kind in ('office', 'visit', 'call', 'group')),
    form       text        not null check (form in ('invitation', 'reminder', 'summons')),
    knowingly  boolean     not null default false,
    outcome    text        not null default 'planned' check (outcome in ('planned', 'kept', 'excused', 'no_show', 'cancelled')),
    outcome_on date,
    outcome_by text,
    settled_at timestamptz not null default now(),
    told_by    text        not null default current_setting('app.actor', true),
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, account) references access.account,
    foreign key (centre, site) references casefile.site,
    foreign key (centre, room) references contacts.room,
    check (begins < ends),
    check ((outcome = 'planned') = (outcome_on is null)),
    check ((outcome_on is null) = (outcome_by is null)),
    constraint worker_is_free exclude using gist
        (centre with =, account with =, tstzrange(begins, ends) with &&)
        where (outcome in ('planned', 'kept', 'no_show') and kind <> 'group' and not knowingly),
    constraint room_is_free exclude using gist
        (centre with =, room with =, tstzrange(begins, ends) with &&)
        where (outcome in ('planned', 'kept', 'no_show') and kind <> 'group' and not knowingly)
);
comment on column contacts.appointment.account is 'The worker; null for one whose worker left and that nobody took over yet';
comment on column contacts.appointment.knowingly is 'Somebody saw that it clashes or falls on a holiday, and wants it so';
comment on column contacts.appointment.outcome is 'excused: the client said so in time; cancelled: by us';
comment on column contacts.appointment.settled_at is 'Since when this hour was agreed: reminders planned before it are not made up for';
select access.keep_history('contacts.appointment');
create index on contacts.appointment (centre, person, begins desc);
create index on contacts.appointment (centre, account, begins);
create index on contacts.appointment (centre, begins);
create index on contacts.appointment (centre, room, begins) where room is not null;
create index on contacts.appointment_history (centre, person);

-- A letter that invited somebody, as it left.
create table contacts.letter (
    centre      int         not null,
    id          uuid        not null default gen_random_uuid(),
    person      bigint      not null,
    appointment uuid        not null,
    form        text        not null,
    language    text        not null,
    made_at     timestamptz not null default now(),
    made_by     text        not null default current_setting('app.actor', true),
    pdf         bytea       not null,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person
);
select access.keep_history('contacts.letter');
create index on contacts.letter (centre, person, made_at desc);
create index on contacts.letter_history (centre, person);

-- When somebody came in, was called and left.
create table contacts.visit (
    centre      int         not null,
    id          uuid        not null default gen_random_uuid(),
    person      bigint      not null,
    appointment uuid,
    account     uuid,
    arrived     timestamptz not null,
    called      timestamptz,
    gone        timestamptz,
    told_by     text        not null default current_setting('app.actor', true),
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, account) references access.account,
    check (called is null or called >= arrived),
    check (gone is null or gone >= coalesce(called, arrived))
);
comment on column contacts.visit.account is 'For whom, or with whom; null while the desk does not know yet';
select access.keep_history('contacts.visit');
create index on contacts.visit (centre, arrived);
create index on contacts.visit (centre, person, arrived desc);
create index on contacts.visit_history (centre, person);
