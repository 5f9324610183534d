-- Who carries how much: what somebody came for, what that weighs, how much each colleague works (docs/decisions/0021).
create table casefile.request (
    centre   int    not null,
    id       uuid   not null default gen_random_uuid(),
    person   bigint not null,
    kind     text   not null check (kind in ('unasked', 'income_support', 'money_guidance', 'integration', 'foreigners_aid', 'running_aid')),
    first    date   not null,
    last     date   not null default 'infinity',
    typed_by text   not null,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    check (first <= last),
    constraint one_request_of_a_kind exclude using gist
        (centre with =, person with =, kind with =, daterange(first, last, '[]') with &&)
);
comment on table casefile.request is 'What somebody came for, from a day on';
select access.keep_history('casefile.request');
create index on casefile.request (centre, person, first);
create index on casefile.request (centre, last, first);
create index on casefile.request_history (centre, person);

create table casefile.request_weight (
    centre   int  not null references access.centre,
    kind     text not null check (kind in ('income_support', 'money_guidance', 'integration', 'foreigners_aid', 'running_aid')),
    weight   int  not null check (weight between 0 and 100),
    typed_by text not null,
    primary key (centre, kind)
);
comment on table casefile.request_weight is 'A centre''s own weights; what is missing weighs as law/casefile.yaml proposes';
select access.keep_history('casefile.request_weight');

create table casefile.working_time (
    centre   int  not null,
    id       uuid not null default gen_random_uuid(),
    account  uuid not null,
    percent  int  not null check (percent between 0 and 100),
    first    date not null,
    last     date not null default 'infinity',
    typed_by text not null,
    primary key (centre, id),
    foreign key (centre, account) references access.account,
    check (first <= last),
    constraint one_working_time exclude using gist (centre with =, account with =, daterange(first, last, '[]') with &&)
);
select access.keep_history('casefile.working_time');

create table casefile.spoken_language (
    centre   int  not null,
    account  uuid not null,
    language text not null check (language ~ '^[a-z]{2,3}$'),
    typed_by text not null,
    primary key (centre, account, language),
    foreign key (centre, account) references access.account
);
comment on table casefile.spoken_language is 'In which languages a colleague can help somebody, besides those of the centre';
select access.keep_history('casefile.spoken_language');
