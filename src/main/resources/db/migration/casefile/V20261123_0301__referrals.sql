-- The chain in which one worker asks the next about somebody, and the answer returns to all who came before (docs/decisions/0021).
create table casefile.referral (
    centre   int    not null,
    id       uuid   not null default gen_random_uuid(),
    person   bigint not null,
    towards  text   not null check (towards <> '' and length(towards) <= 120),
    wish     text   not null check (length(wish) <= 2000),
    begun_by uuid   not null,
    function text   not null,
    begun_on date   not null,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, begun_by) references access.account
);
comment on table casefile.referral is 'Step 1: who begins follows the person for a function, and says where it should lead';
select access.keep_history('casefile.referral');
create index on casefile.referral (centre, person);
create index on casefile.referral_history (centre, person);

create table casefile.referral_step (
    centre      int    not null,
    id          uuid   not null default gen_random_uuid(),
    person      bigint not null,
    referral    uuid   not null,
    place       int    not null check (place between 2 and 9),
    function    text   not null,
    asked_by    uuid   not null,
    account     uuid,
    team        uuid,
    question    text   not null check (question <> '' and length(question) <= 2000),
    asked_on    date   not null,
    due         date   not null check (due >= asked_on),
    answer      text   check (answer in ('accepted', 'refused', 'withdrawn')),
    answered_by uuid,
    answered_on date,
    reason      text   check (reason in ('no_place', 'not_fitting', 'language', 'not_reached', 'declines', 'not_ours', 'no_time', 'other')),
    words       text   check (length(words) <= 4000),
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, referral) references casefile.referral on delete cascade,
    foreign key (centre, asked_by) references access.account,
    foreign key (centre, account) references access.account,
    foreign key (centre, team) references casefile.team,
    check ((account is null) <> (team is null)),
    check ((answer is null) = (answered_by is null) and (answer is null) = (answered_on is null)),
    check ((answer is not distinct from 'refused') = (reason is not null))
);
comment on column casefile.referral_step.place is 'one behind that of who asks; two who are asked beside each other have the same';
select access.keep_history('casefile.referral_step');
create index on casefile.referral_step (centre, person);
create index on casefile.referral_step (centre, referral);
create unique index asked_once on casefile.referral_step (centre, referral, account) where answer is null and account is not null;
create unique index team_asked_once on casefile.referral_step (centre, referral, team) where answer is null and team is not null;
create index referral_step_open on casefile.referral_step (centre, person) where answer is null;
create index on casefile.referral_step_history (centre, person);

create table casefile.referral_reading (
    centre  int    not null,
    id      uuid   not null default gen_random_uuid(),
    person  bigint not null,
    step    uuid   not null,
    account uuid   not null,
    due     date   not null,
    read_on date,
    primary key (centre, id),
    unique (centre, step, account),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, step) references casefile.referral_step on delete cascade,
    foreign key (centre, account) references access.account
);
comment on table casefile.referral_reading is 'An answer that returned to somebody earlier in the chain, and when they read it';
select access.keep_history('casefile.referral_reading');
create index on casefile.referral_reading (centre, person);
create index on casefile.referral_reading_history (centre, person);
