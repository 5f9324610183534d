-- One-time codes by a telephone (RFC 6238). The secret is sealed with the key of the house, which is not in the database.
create table access.second_factor (
    centre       int         not null,
    account      uuid        not null,
    secret       bytea       not null,
    began_at     timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0,
    primary key (centre, account),
    foreign key (centre, account) references access.account
);
comment on column access.second_factor.last_step is 'The time step of the code used last: neither it nor an earlier one is taken again.';
select access.keep_apart('access.second_factor', 'select, insert, update, delete');

create table access.recovery_code (
    centre  int   not null,
    account uuid  not null,
    hash    bytea not null,
    primary key (centre, account, hash),
    foreign key (centre, account) references access.account
);
comment on table access.recovery_code is 'Keyed hashes of codes for who lost the telephone; a used one is gone.';
select access.keep_apart('access.recovery_code', 'select, insert, delete');

-- Of which roles a centre asks a second factor.
create table access.sign_in_rule (
    centre        int     not null references access.centre,
    role          text    not null check (role <> ''),
    second_factor boolean not null,
    primary key (centre, role)
);
select access.keep_history('access.sign_in_rule');
