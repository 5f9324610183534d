-- What leaves the centre: written in the transaction that decides it, carried later (docs/decisions/0022).
create schema post;
grant usage on schema post to ${serving};

create table post.message (
    centre    int         not null references access.centre,
    id        uuid        not null default gen_random_uuid(),
    channel   text        not null check (channel in ('email', 'sms')),
    recipient text,
    language  text        not null check (language in ('nl', 'fr', 'de', 'en')),
    subject   text,
    body      text,
    room      text        not null,
    thing     text        not null,
    wanted_at timestamptz not null,
    until     timestamptz,
    state     text        not null default 'new' check (state in ('new', 'sent', 'failed', 'cancelled')),
    tries     int         not null default 0,
    next_try  timestamptz not null,
    error     text,
    detail    text,
    done_at   timestamptz,
    primary key (centre, id),
    check (state <> 'new' or recipient is not null and body is not null)
);
comment on column post.message.thing is 'Opaque to this room: what it is about, so that it can be called back';
comment on column post.message.until is 'Afterwards it is worth nothing and is not sent';
comment on column post.message.recipient is 'With subject and body taken away some days after it left: that it left stays, what it said goes';
select access.keep_apart('post.message', 'select, insert, update, delete');
create index on post.message (centre, next_try) where state = 'new';
create index on post.message (centre, room, thing);
create index on post.message (centre, state, done_at desc);
create index message_to_wipe on post.message (centre, done_at) where recipient is not null and state <> 'new';

-- How the centre is called in what leaves: never what kind of office it is.
create table post.sender (
    centre   int  not null references access.centre,
    name     text not null check (length(name) between 1 and 40),
    email    text not null,
    place    text not null check (length(place) <= 80),
    language text not null check (language in ('nl', 'fr', 'de', 'en')),
    told_by  text not null default current_setting('app.actor', true),
    primary key (centre)
);
select access.keep_history('post.sender');

-- Through what it leaves: settled by the operator of the installation.
create table post.server (
    centre  int  not null references access.centre,
    channel text not null check (channel in ('email', 'sms')),
    address text not null,
    login   text not null default '',
    secret  bytea,
    primary key (centre, channel)
);
comment on column post.server.secret is 'Sealed with the key of the house';
select access.keep_apart('post.server', 'select, insert, update, delete');
