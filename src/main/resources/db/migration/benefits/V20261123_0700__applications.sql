-- What somebody asks, what the social inquiry found, and what they told since (docs/decisions/0025). The last day of a term stands
-- beside the day from which it runs, so that what is due is one select.

create table benefits.application (
    centre        int    not null references access.centre,
    id            uuid   not null default gen_random_uuid(),
    person        bigint not null,
    year          int    not null,
    number        int    not null,
    received      date   not null,
    manner        text   not null check (manner in ('written', 'oral')),
    kinds         text[] not null check (cardinality(kinds) > 0),
    asked         text   not null default '' check (length(asked) <= 4000),
    asked_by      text   not null check (asked_by in ('self', 'representative', 'centre', 'other')),
    asked_by_name text   not null default '' check (length(asked_by_name) <= 200),
    decide_by     date   not null,
    notify_by     date   not null,
    withdrawn_on  date,
    withdrawn_why text   check (length(withdrawn_why) <= 1000),
    typed_by      text   not null,
    primary key (centre, id),
    unique (centre, year, number),
    foreign key (centre, person) references casefile.person
);
comment on column benefits.application.received is 'the day from which every term and the right itself run';
comment on column benefits.application.notify_by is 'the last day on which the person knows the decision, if both terms are used up';
select access.keep_history('benefits.application');
create index on benefits.application (centre, person, received);
create index on benefits.application_history (centre, person);

create table benefits.forwarding (
    centre      int    not null,
    id          uuid   not null default gen_random_uuid(),
    person      bigint not null,
    application uuid   not null,
    to_centre   text   not null check (to_centre <> '' and length(to_centre) <= 200),
    why         text   not null check (why <> '' and length(why) <= 2000),
    forward_by  date   not null,
    sent_on     date,
    told_on     date,
    reply       text   check (reply in ('accepted', 'declined')),
    replied_on  date,
    refer_by    date,
    referred_on date,
    typed_by    text   not null,
    primary key (centre, id),
    unique (centre, application),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, application) references benefits.application on delete cascade,
    check ((reply is null) = (replied_on is null))
);
comment on table benefits.forwarding is 'another centre is competent: sent there, and the person told so in writing';
comment on column benefits.forwarding.refer_by is 'the other centre declines too: by then the federal service must have it';
select access.keep_history('benefits.forwarding');
create index on benefits.forwarding (centre, person);
create index on benefits.forwarding_history (centre, person);

create table benefits.inquiry (
    centre       int     not null,
    id           uuid    not null default gen_random_uuid(),
    person       bigint  not null,
    application  uuid,
    worker       uuid    not null,
    diploma      boolean not null default false,
    begun_on     date    not null,
    visited_on   date,
    visited_at   text    not null default '' check (length(visited_at) <= 400),
    consulted_on date,
    consulted    text    not null default '' check (length(consulted) <= 4000),
    parts        jsonb   not null default '{}',
    typed_by     text    not null,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, application) references benefits.application on delete cascade,
    foreign key (centre, worker) references access.account
);
comment on column benefits.inquiry.parts is 'the report: a text for each part, by its code';
comment on column benefits.inquiry.consulted is 'what the data network of social security told';
select access.keep_history('benefits.inquiry');
create index on benefits.inquiry (centre, person, begun_on);
create index on benefits.inquiry_history (centre, person);

create table benefits.stay (
    centre       int    not null,
    id           uuid   not null default gen_random_uuid(),
    person       bigint not null,
    announced_on date   not null,
    first        date   not null,
    last         date   not null,
    place        text   not null default '' check (length(place) <= 200),
    excused      text   not null default '' check (length(excused) <= 1000),
    over_from    date,
    typed_by     text   not null,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    check (first <= last),
    constraint one_stay_at_a_time exclude using gist (centre with =, person with =, daterange(first, last, '[]') with &&)
);
comment on column benefits.stay.over_from is 'the first day for which nothing is paid; null while the year allows it';
comment on column benefits.stay.excused is 'why it does not count: exceptional circumstances that the centre accepted';
select access.keep_history('benefits.stay');
create index on benefits.stay (centre, person, first);
create index on benefits.stay_history (centre, person);

create table benefits.change (
    centre      int    not null,
    id          uuid   not null default gen_random_uuid(),
    person      bigint not null,
    reported_on date   not null,
    since       date   not null,
    about       text   not null check (about in ('household', 'address', 'income', 'work', 'study', 'residence', 'other')),
    words       text   not null check (words <> '' and length(words) <= 2000),
    look_by     date   not null,
    looked_on   date,
    outcome     text   not null default '' check (length(outcome) <= 2000),
    typed_by    text   not null,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person
);
comment on table benefits.change is 'what somebody told of their own accord: they must tell every change at once';
select access.keep_history('benefits.change');
create index on benefits.change (centre, person, reported_on);
create index on benefits.change_history (centre, person);
