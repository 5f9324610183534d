-- What the worker proposes, what the centre decides, and the right that follows from it.
create table benefits.proposal (
    centre        int     not null,
    id            uuid    not null default gen_random_uuid(),
    person        bigint  not null,
    application   uuid,
    inquiry       uuid,
    author        uuid    not null,
    kind          text    not null check (kind in ('granted', 'refused', 'changed', 'stopped', 'suspended', 'resumed')),
    aid           text    not null,
    ground        text    not null,
    reason        text    not null check (reason <> '' and length(reason) <= 10000),
    category      int     check (category between 1 and 3),
    category_why  text    not null default '' check (length(category_why) <= 1000),
    amount        numeric(10, 2) check (amount >= 0),
    amount_why    text    not null default '' check (length(amount_why) <= 2000),
    calculation   uuid,
    periodicity   text    check (periodicity in ('once', 'weekly', 'fortnightly', 'monthly')),
    first         date    not null,
    last          date,
    exit          text,
    facts         text    not null check (length(facts) <= 10000),
    told_on       date,
    wants_hearing boolean,
    heard_on      date,
    heard         text    not null default '' check (length(heard) <= 10000),
    assisted_by   text    not null default '' check (length(assisted_by) <= 200),
    written_on    date    not null,
    offered_on    date,
    decided_on    date,
    withdrawn_on  date,
    typed_by      text    not null,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, application) references benefits.application on delete cascade,
    foreign key (centre, inquiry) references benefits.inquiry on delete cascade,
    foreign key (centre, author) references access.account,
    check (last is null or first <= last)
);
comment on column benefits.proposal.wants_hearing is 'null until the person said so';
comment on column benefits.proposal.decided_on is 'when the decision was taken that came of it: it waits no more';
select access.keep_history('benefits.proposal');
create index proposal_waits on benefits.proposal (centre, id)
    where offered_on is not null and decided_on is null and withdrawn_on is null;
create index on benefits.proposal (centre, person, written_on);
create index on benefits.proposal_history (centre, person);

create table benefits.decision (
    centre       int    not null,
    id           uuid   not null default gen_random_uuid(),
    person       bigint not null,
    application  uuid,
    proposal     uuid   not null,
    year         int    not null,
    number       int    not null,
    kind         text   not null check (kind in ('granted', 'refused', 'changed', 'stopped', 'suspended', 'resumed')),
    aid          text   not null,
    ground       text   not null,
    reason       text   not null check (reason <> ''),
    category     int    check (category between 1 and 3),
    category_why text   not null default '',
    amount       numeric(10, 2) check (amount >= 0),
    amount_why   text   not null default '',
    calculation  uuid,
    periodicity  text   check (periodicity in ('once', 'weekly', 'fortnightly', 'monthly')),
    first        date   not null,
    last         date,
    exit         text,
    decided_on   date   not null,
    decided_by   text   not null check (decided_by in ('committee', 'chair')),
    notify_by    date   not null,
    review_by    date,
    ratified_on  date,
    undone_on    date,
    typed_by     text   not null,
    primary key (centre, id),
    unique (centre, year, number),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, application) references benefits.application on delete cascade,
    foreign key (centre, proposal) references benefits.proposal on delete cascade,
    check (last is null or first <= last),
    check (ratified_on is null or undone_on is null)
);
comment on column benefits.decision.undone_on is 'the committee did not ratify what the chair decided: from that day it has no effect';
select access.keep_history('benefits.decision');
create index on benefits.decision (centre, person, decided_on);
create index on benefits.decision (centre, proposal);
create unique index one_decision_on_a_proposal on benefits.decision (centre, proposal) where undone_on is null;
create index decision_to_ratify on benefits.decision (centre, id)
    where decided_by = 'chair' and ratified_on is null and undone_on is null;
create index on benefits.decision_history (centre, person);

create table benefits.held_right (
    centre      int    not null,
    id          uuid   not null default gen_random_uuid(),
    person      bigint not null,
    decision    uuid   not null,
    place       text   not null,
    aid         text   not null,
    paid        boolean not null,
    category    int,
    amount      numeric(10, 2),
    periodicity text,
    first       date   not null,
    last        date   not null default 'infinity',
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, decision) references benefits.decision on delete cascade,
    check (first <= last),
    constraint one_right_in_a_place exclude using gist
        (centre with =, person with =, place with =, daterange(first, last, '[]') with &&)
);
comment on table benefits.held_right is 'what runs by all decisions together; nobody types it';
comment on column benefits.held_right.place is 'rights in the same place exclude each other: the living wage and its equivalent';
select access.keep_history('benefits.held_right');
create index on benefits.held_right (centre, person, first);
create index on benefits.held_right_history (centre, person);

create table benefits.review (
    centre    int    not null,
    id        uuid   not null default gen_random_uuid(),
    person    bigint not null,
    done_on   date   not null,
    words     text   not null check (words <> '' and length(words) <= 4000),
    review_by date   not null,
    typed_by  text   not null,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person
);
comment on table benefits.review is 'looked at again without anything to decide';
select access.keep_history('benefits.review');
create index on benefits.review (centre, person, done_on);
create index on benefits.review_history (centre, person);

create view benefits.income_review with (security_invoker = true) as
select h.centre, h.person, h.aid, h.category, h.first, h.last,
       greatest((select max(d.review_by) from benefits.decision d
                 where d.centre = h.centre and d.person = h.person and d.undone_on is null),
                (select max(r.review_by) from benefits.review r
                 where r.centre = h.centre and r.person = h.person)) as due
from benefits.held_right h
where h.place = 'income';
comment on view benefits.income_review is 'each stretch of an income, and when it must be looked at again';
grant select on benefits.income_review to ${serving};
