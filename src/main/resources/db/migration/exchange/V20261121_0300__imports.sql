-- Every import that was tried: who, when, what came of it.
create schema exchange;
grant usage on schema exchange to ${serving};

create table exchange.import (
    centre      int         not null references access.centre,
    id          bigint      generated always as identity,
    actor       text        not null,
    started_at  timestamptz not null,
    finished_at timestamptz not null default clock_timestamp(),
    recorded_at timestamptz not null,
    outcome     text        not null check (outcome in ('done', 'done_with_rejects', 'refused', 'cancelled', 'failed')),
    counts      jsonb       not null default '{}',
    primary key (centre, id)
);
comment on column exchange.import.recorded_at is 'Since when what it brought is known';
select access.keep_apart('exchange.import', 'select, insert');
create index on exchange.import (centre, recorded_at desc) where outcome in ('done', 'done_with_rejects');

-- An import has its number from the start: what it brings says so (`told_by`), and its report carries it in its name.
grant usage on sequence exchange.import_id_seq to ${serving};

-- By which a picture of the facts kept elsewhere sees that it has grown old.
create view exchange.fact_import with (security_invoker = true) as
    select centre, id, recorded_at, finished_at
    from exchange.import
    where outcome in ('done', 'done_with_rejects');
grant select on exchange.fact_import to ${serving};
