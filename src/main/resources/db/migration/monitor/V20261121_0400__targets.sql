-- Targets are dated and belong to a centre.
create schema monitor;
grant usage on schema monitor to ${serving};

create table monitor.target (
    centre      int  not null references access.centre,
    measure     text not null,
    cell        text not null,
    numerator   int  not null check (numerator >= 0),
    denominator int  not null check (denominator > 0),
    first       date not null,
    last        date not null default 'infinity',
    sentence    text not null,
    check (first <= last),
    primary key (centre, measure, cell, first)
);
comment on column monitor.target.sentence is 'The sentence the target comes from, with its source';
select access.keep_history('monitor.target');
