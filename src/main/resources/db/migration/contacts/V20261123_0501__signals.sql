-- One line to the first contact about what nobody was told yet, with the person's consent, and what came of it.
create table contacts.signal (
    centre       int    not null,
    id           uuid   not null default gen_random_uuid(),
    person       bigint not null,
    author       uuid   not null,
    words        text   not null check (words <> '' and length(words) <= 500),
    consent      text   not null check (consent <> '' and length(consent) <= 200),
    urgency      text   not null check (urgency in ('none', 'today')),
    day          date   not null,
    answer       text   check (answer in ('seen', 'taken', 'done')),
    answer_words text   not null default '' check (length(answer_words) <= 500),
    answered_by  uuid,
    answered_on  date,
    typed_by     text   not null,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, author) references access.account,
    foreign key (centre, answered_by) references access.account,
    check ((answer is null) = (answered_by is null) and (answer is null) = (answered_on is null))
);
comment on column contacts.signal.consent is 'to what the person said yes; without it nothing is sent';
select access.keep_history('contacts.signal');
create index on contacts.signal (centre, person, day desc);
create index on contacts.signal (centre, author, day desc);
create index on contacts.signal_history (centre, person);
