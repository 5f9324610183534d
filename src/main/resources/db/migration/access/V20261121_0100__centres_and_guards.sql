-- Who may see and do what in which centre; and the two promises every table makes:
-- a centre never sees another's rows, and nothing is overwritten unseen.
create schema access;
grant usage on schema access to ${serving};

create table access.centre (
    id            int generated always as identity primary key,
    code          text        not null unique check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
    name          text        not null check (name <> ''),
    municipality  text        not null check (municipality ~ '^[0-9]{5}$'),
    demonstration boolean     not null default false,
    created_at    timestamptz not null default now()
);
comment on table access.centre is 'The centres (tenants). The list itself is no secret; whatever belongs to one is.';
grant select, insert on access.centre to ${serving};

-- The centre that this transaction works for; no centre, no rows.
create function access.current_centre() returns int
    language sql stable parallel safe
    return nullif(current_setting('app.centre', true), '')::int;

-- When what is written now became known: given by an import that brings in a history, else now.
create function access.told_at() returns timestamptz
    language sql stable parallel safe
    return coalesce(nullif(current_setting('app.recorded_at', true), '')::timestamptz, transaction_timestamp());

-- Moves the former version of a row to <table>_history with the instant until which it was known.
create function access.keep_former() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog as
$$
declare
    told timestamptz := access.told_at();
begin
    if told < lower(old.known) then
        raise exception 'a row known since % cannot be changed as of %', lower(old.known), told
            using errcode = 'check_violation';
    end if;
    old.known := tstzrange(lower(old.known), told);
    execute format('insert into %I.%I select ($1).*', tg_table_schema, tg_table_name || '_history') using old;
    if tg_op = 'DELETE' then
        return old;
    end if;
    new.known := tstzrange(told, null);
    return new;
end
$$;

-- Keeps centres apart in a table. Rights are those of the serving role.
create function access.keep_apart(guarded regclass, rights text) returns void
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('create policy own_centre on %s using (centre = access.current_centre()) '
        'with check (centre = access.current_centre())', guarded);
    execute format('grant %s on %s to ${serving}', rights, guarded);
end
$$;

-- Gives a table its history: known, <table>_history, trigger, policies. The serving role can add to history only through the trigger.
create function access.keep_history(guarded regclass) returns void
    language plpgsql as
$$
declare
    former text := guarded::text || '_history';
begin
    execute format('alter table %s add column known tstzrange not null default tstzrange(access.told_at(), null)', guarded);
    execute format('create table %s (like %s)', former, guarded);
    execute format('create trigger keep_former before update or delete on %s '
        'for each row execute function access.keep_former()', guarded);
    perform access.keep_apart(guarded, 'select, insert, update, delete');
    perform access.keep_apart(former::regclass, 'select');
end
$$;

create table access.account (
    centre        int         not null references access.centre,
    id            uuid        not null default gen_random_uuid(),
    name          text        not null check (name ~ '^[^[:space:]].{0,79}$'),
    role          text        not null check (role in ('worker', 'policy_officer', 'administrator')),
    password_hash text        not null,
    language      text        not null default 'nl' check (language in ('nl', 'fr', 'de', 'en')),
    disabled      boolean     not null default false,
    primary key (centre, id),
    unique (centre, name)
);
select access.keep_history('access.account');

create table access.token (
    centre     int         not null,
    id         uuid        not null default gen_random_uuid(),
    account    uuid        not null,
    name       text        not null check (name <> ''),
    hash       bytea       not null unique,
    expires_at timestamptz not null,
    revoked    boolean     not null default false,
    primary key (centre, id),
    foreign key (centre, account) references access.account
);
comment on table access.token is 'API tokens: SHA-256 of a random secret, shown once.';
select access.keep_history('access.token');

create table access.look (
    centre  int         not null references access.centre,
    id      bigint      generated always as identity,
    at      timestamptz not null default clock_timestamp(),
    actor   text        not null,
    what    text        not null,
    detail  jsonb       not null default '{}',
    people  uuid[]      not null default '{}',
    primary key (centre, id)
);
comment on table access.look is 'Who looked at or did what, when, and whom it showed. Nobody who serves can change it.';
select access.keep_apart('access.look', 'select, insert');
create index on access.look (centre, at desc);
