-- What the centre writes to a person about an application or a decision: the letter, its proof, and the paper itself as it was sent.
create table benefits.letterhead (
    centre        int  primary key references access.centre,
    service       text not null default '' check (length(service) <= 200),
    address       text not null default '' check (length(address) <= 400),
    phone         text not null default '' check (length(phone) <= 60),
    court         text not null default '' check (length(court) <= 200),
    court_address text not null default '' check (length(court_address) <= 400),
    typed_by      text not null
);
comment on column benefits.letterhead.court is 'the labour court of the district, where one appeals';
select access.keep_history('benefits.letterhead');

create table benefits.letter (
    centre       int    not null,
    id           uuid   not null default gen_random_uuid(),
    person       bigint not null,
    application  uuid,
    decision     uuid,
    kind         text   not null check (kind in ('receipt', 'forwarding', 'notification')),
    language     text   not null check (language in ('nl', 'fr', 'de', 'en')),
    template     int    not null,
    made_on      date   not null,
    sha256       text   not null,
    missing      text[] not null default '{}',
    way          text   check (way in ('registered', 'handed', 'ordinary')),
    sent_on      date,
    number       text   not null default '' check (length(number) <= 60),
    appeal_until date,
    typed_by     text   not null,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, application) references benefits.application on delete cascade,
    foreign key (centre, decision) references benefits.decision on delete cascade,
    check ((way is null) = (sent_on is null))
);
comment on column benefits.letter.missing is 'mentions that the law asks for and the paper has not: while there are any it cannot be marked as sent';
comment on column benefits.letter.template is 'which edition of its template made the paper';
select access.keep_history('benefits.letter');
create index on benefits.letter (centre, person, made_on);
create index on benefits.letter (centre, decision);
create index on benefits.letter_history (centre, person);

create table benefits.paper (
    centre  int   not null,
    letter  uuid  not null,
    content bytea not null,
    primary key (centre, letter),
    foreign key (centre, letter) references benefits.letter on delete cascade
);
comment on table benefits.paper is 'the letter itself, byte for byte';
select access.keep_apart('benefits.paper', 'select, insert');
