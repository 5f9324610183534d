-- Tries at the door are counted in the database, so that a restart or a second process forgets none of them.
-- The key is a keyed hash of what was typed: an unknown name is counted like a known one, and none can be read here.
create table access.sign_in_count (
    centre   int         not null references access.centre,
    key      bytea       not null,
    failures int         not null check (failures >= 0),
    last_at  timestamptz not null,
    primary key (centre, key)
);
comment on table access.sign_in_count is 'Failed tries per typed name and per second step. Each try is a line in access.look.';
select access.keep_apart('access.sign_in_count', 'select, insert, update, delete');

-- An address knocks before it names a centre that exists, and may try one centre after the other.
create table access.address_count (
    key      bytea       primary key,
    failures int         not null,
    last_at  timestamptz not null
);
comment on table access.address_count is 'Failed tries per remote address (keyed hash), over all centres.';
grant select, insert, update, delete on access.address_count to ${serving};

-- A password that somebody else made is good for one sign-in.
alter table access.account add column one_time boolean not null default false;
alter table access.account_history add column one_time boolean not null default false;
