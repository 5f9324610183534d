-- What is due in the files, from every room, so that Today reads one table (docs/decisions/0020). Derived: each night, after an
-- import, and for one person when their file changes.
create table casefile.due (
    centre  int    not null references access.centre,
    person  bigint not null,
    room    text   not null,
    code    text   not null,
    thing   text   not null,
    due     date   not null,
    account uuid,
    detail  text,
    address text   not null,
    primary key (centre, person, room, code, thing)
);
comment on column casefile.due.due is 'the last day on which it is in time';
comment on column casefile.due.account is 'whose it is; where the room told nobody, who is first contact today; null if nobody follows';
comment on column casefile.due.address is 'where it is done: below the person, or below the centre with / in front';
select access.keep_apart('casefile.due', 'select, insert, update, delete');
create index on casefile.due (centre, account, due);
create index on casefile.due (centre, due);
