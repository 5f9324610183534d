-- A figure that was told to the council keeps its number, and stands for people without naming them: each has a random key in
-- this closing only. Whoever's file is destroyed loses the row that leads from person to key; the figure stays.
create table monitor.closing (
    centre    int         not null references access.centre,
    id        uuid        not null default gen_random_uuid(),
    period    text        not null,
    known_at  timestamptz not null,
    closed_by text        not null default current_setting('app.actor', true),
    closed_at timestamptz not null default now(),
    primary key (centre, id),
    unique (centre, period)
);
select access.keep_apart('monitor.closing', 'select, insert');

create table monitor.closed_cell (
    centre      int    not null,
    closing     uuid   not null,
    measure     text   not null,
    version     int    not null,
    cell        text   not null,
    place       int    not null,
    count       int    not null,
    denominator int,
    members     int[]  not null,
    primary key (centre, closing, measure, cell),
    foreign key (centre, closing) references monitor.closing
);
comment on column monitor.closed_cell.members is 'Keys of monitor.member_key in this closing, in order of the key; of a change nobody';
select access.keep_apart('monitor.closed_cell', 'select, insert');

create table monitor.member_key (
    centre  int    not null,
    closing uuid   not null,
    person  bigint not null,
    key     int    not null,
    primary key (centre, closing, key)
);
comment on table monitor.member_key is 'Who a key stands for in one closing; the row goes when the file is destroyed.';
create index on monitor.member_key (centre, person);
select access.keep_apart('monitor.member_key', 'select, insert');
