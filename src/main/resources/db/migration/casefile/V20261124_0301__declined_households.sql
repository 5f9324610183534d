-- Somebody said that people whom the relations bring together do not form one household (docs/decisions/0015).
create table casefile.household_declined (
    centre   int    not null,
    id       uuid   not null default gen_random_uuid(),
    person   bigint not null,
    evidence text   not null,
    reason   text   not null check (length(reason) <= 1000),
    typed_by text   not null,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person
);
comment on column casefile.household_declined.evidence is 'the relations that told of the household; when they change, it proposes itself again';
select access.keep_history('casefile.household_declined');
create index on casefile.household_declined (centre, person);
create index on casefile.household_declined_history (centre, person);
