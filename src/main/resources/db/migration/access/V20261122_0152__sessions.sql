-- Stays of those who signed in: listed for their owner, ended from elsewhere. No address and no browser version is kept.
create table access.session (
    centre     int         not null,
    id         uuid        not null default gen_random_uuid(),
    account    uuid        not null,
    created_at timestamptz not null,
    last_seen  timestamptz not null,
    ended_at   timestamptz,
    family     text        not null,
    agent      text        not null,
    primary key (centre, id),
    foreign key (centre, account) references access.account
);
comment on table access.session is 'The id is not what the browser holds: who reads this table cannot take over a session.';
select access.keep_apart('access.session', 'select, insert, update, delete');
create index on access.session (centre, account);
