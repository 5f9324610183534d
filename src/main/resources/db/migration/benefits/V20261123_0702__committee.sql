-- The special committee: who is in it, when it meets, what is on the agenda and what came of it.
create table benefits.committee_member (
    centre   int  not null references access.centre,
    id       uuid not null default gen_random_uuid(),
    name     text not null check (name <> '' and length(name) <= 200),
    account  uuid,
    role     text not null check (role in ('chair', 'secretary', 'member')),
    first    date not null,
    last     date not null default 'infinity',
    typed_by text not null,
    primary key (centre, id),
    foreign key (centre, account) references access.account,
    check (first <= last)
);
comment on column benefits.committee_member.account is 'who also signs in here may open the minutes of meetings where they were';
select access.keep_history('benefits.committee_member');

create table benefits.meeting (
    centre    int     not null references access.centre,
    id        uuid    not null default gen_random_uuid(),
    day       date    not null,
    begins    text    not null default '' check (length(begins) <= 20),
    place     text    not null default '' check (length(place) <= 200),
    closed_on date,
    typed_by  text    not null,
    primary key (centre, id)
);
select access.keep_history('benefits.meeting');
create index on benefits.meeting (centre, day);

create table benefits.attendance (
    centre   int     not null,
    id       uuid    not null default gen_random_uuid(),
    meeting  uuid    not null,
    member   uuid    not null,
    role     text    not null check (role in ('chair', 'secretary', 'member')),
    present  boolean not null,
    typed_by text    not null,
    primary key (centre, id),
    unique (centre, meeting, member),
    foreign key (centre, meeting) references benefits.meeting,
    foreign key (centre, member) references benefits.committee_member
);
select access.keep_history('benefits.attendance');

create table benefits.agenda_item (
    centre     int    not null,
    id         uuid   not null default gen_random_uuid(),
    meeting    uuid   not null,
    person     bigint not null,
    proposal   uuid   not null,
    ratifies   uuid,
    position   int    not null,
    outcome    text   check (outcome in ('as_proposed', 'otherwise', 'adjourned', 'ratified', 'not_ratified')),
    motivation text   not null default '' check (length(motivation) <= 10000),
    decision   uuid,
    absent     uuid[] not null default '{}',
    typed_by   text   not null,
    primary key (centre, id),
    unique (centre, meeting, proposal),
    foreign key (centre, meeting) references benefits.meeting,
    foreign key (centre, person) references casefile.person,
    foreign key (centre, proposal) references benefits.proposal on delete cascade,
    foreign key (centre, ratifies) references benefits.decision on delete cascade,
    foreign key (centre, decision) references benefits.decision on delete cascade
);
comment on column benefits.agenda_item.ratifies is 'the urgent decision of the chair that is before the committee; null for a proposal';
comment on column benefits.agenda_item.absent is 'members who left for this item: it touched them or their family';
select access.keep_history('benefits.agenda_item');
create index on benefits.agenda_item (centre, meeting, position);
create index on benefits.agenda_item (centre, proposal);
create index on benefits.agenda_item (centre, person);
create index on benefits.agenda_item_history (centre, person);
