-- What contradicts what in a file, or is missing (docs/decisions/0015).

-- Derived: each check writes whom it found, and takes away whom it finds no longer.
create table casefile.finding_open (
    centre int    not null references access.centre,
    person bigint not null,
    code   text   not null,
    since  date   not null,
    detail text   not null,
    primary key (centre, person, code)
);
comment on column casefile.finding_open.detail is 'the facts that contradict each other, | between; when they change, what was signed off is open again';
select access.keep_apart('casefile.finding_open', 'select, insert, update, delete');
create index on casefile.finding_open (centre, since, person, code);
create index on casefile.finding_open (centre, code, since, person);

-- Somebody looked at it, and it may stay so, for a reason.
create table casefile.signed_off (
    centre    int    not null,
    person    bigint not null,
    code      text   not null,
    detail    text   not null,
    reason    text   not null check (reason <> '' and length(reason) <= 1000),
    signed_by text   not null,
    signed_on date   not null,
    primary key (centre, person, code),
    foreign key (centre, person) references casefile.person
);
select access.keep_history('casefile.signed_off');
create index on casefile.signed_off_history (centre, person);
