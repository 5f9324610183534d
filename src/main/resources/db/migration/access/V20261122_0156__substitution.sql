-- Who does the work of an absent colleague, from day to day, both included.
create table access.substitution (
    centre     int  not null,
    id         uuid not null default gen_random_uuid(),
    absent     uuid not null,
    substitute uuid not null check (substitute <> absent),
    first      date not null,
    last       date not null check (last >= first),
    why        text not null,
    primary key (centre, id),
    foreign key (centre, absent) references access.account,
    foreign key (centre, substitute) references access.account
);
select access.keep_history('access.substitution');
create index on access.substitution (centre, substitute, last);
