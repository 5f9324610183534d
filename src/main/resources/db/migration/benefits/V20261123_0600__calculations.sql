-- What somebody asks and what the centre decides. First the calculation of the living wage (docs/decisions/0024).
create schema benefits;
grant usage on schema benefits to ${serving};

-- Made on a day by somebody, never changed: who learns more makes another. Amounts are euro.
create table benefits.calculation (
    centre    int           not null references access.centre,
    id        uuid          not null default gen_random_uuid(),
    person    bigint        not null,
    day       date          not null,
    category  int           not null check (category between 1 and 3),
    yearly    numeric(12,2) not null check (yearly >= 0),
    monthly   numeric(12,2) not null check (monthly >= 0),
    reason    text          not null default '' check (length(reason) <= 1000),
    situation jsonb         not null,
    sheet     jsonb         not null,
    made_by   text          not null,
    made_at   timestamptz   not null default now(),
    primary key (centre, id),
    foreign key (centre, person) references casefile.person
);
comment on column benefits.calculation.reason is 'why this category, where the household says otherwise';
comment on column benefits.calculation.situation is 'what went in';
comment on column benefits.calculation.sheet is 'every line that came out, as the law stood that day';
select access.keep_history('benefits.calculation');
create index on benefits.calculation (centre, person, made_at);
create index on benefits.calculation_history (centre, person);
