-- What the centre's own rooms tell under the contract of facts: benefits that were decided here, and in time activities and
-- employments. From the day on which a room answers for a kind, what a source tells of it counts no longer (docs/decisions/0027).
create table casefile.own_since (
    centre int                not null,
    id     uuid               not null default gen_random_uuid(),
    person bigint             not null,
    kind   casefile.fact_kind not null,
    since  date               not null,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person
);
comment on table casefile.own_since is 'the first day on which our own rooms answer for a kind of fact about somebody; of two rows the earlier';
select access.keep_history('casefile.own_since');
create index on casefile.own_since (centre, person);
create index on casefile.own_since_history (centre, person);

create table casefile.own_fact (
    centre int                not null,
    id     uuid               not null default gen_random_uuid(),
    person bigint             not null,
    kind   casefile.fact_kind not null,
    code   casefile.fact_code not null,
    first  date               not null,
    last   date               not null default 'infinity',
    detail text,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    check (first <= last)
);
comment on column casefile.own_fact.detail is 'benefit: category';
select access.keep_history('casefile.own_fact');
create index on casefile.own_fact (centre, person);
create index on casefile.own_fact_history (centre, person);

-- The monitor reads facts in long rows and does this cutting itself.
create view casefile.fact_own with (security_invoker = true) as
    select centre, person, kind, code, detail, null::text as partner, first, last, known, 0::bigint as source
    from casefile.own_fact;
create view casefile.fact_own_ever with (security_invoker = true) as
    select centre, person, kind, code, detail, null::text as partner, first, last, known, 0::bigint as source from casefile.own_fact
    union all
    select centre, person, kind, code, detail, null, first, last, known, 0 from casefile.own_fact_history;
create view casefile.fact_own_since with (security_invoker = true) as
    select centre, person, kind, since, known from casefile.own_since;
create view casefile.fact_own_since_ever with (security_invoker = true) as
    select centre, person, kind, since, known from casefile.own_since
    union all
    select centre, person, kind, since, known from casefile.own_since_history;

-- What holds by all that is known now: what sources tell until our own rooms answer for it, and what these tell.
create view casefile.fact_held with (security_invoker = true) as
    select f.centre, f.person, f.kind, f.code, f.detail, f.partner, f.first, least(f.last, o.since - 1) as last
    from casefile.fact f
    left join (select s.centre, s.person, s.kind, min(s.since) as since
               from casefile.own_since s
               group by s.centre, s.person, s.kind) o on o.centre = f.centre and o.person = f.person and o.kind = f.kind
    where o.since is null or f.first < o.since
    union all
    select centre, person, kind, code, detail, null, first, last from casefile.own_fact;
-- The same about one person: the planner reaches both tables by their index from here, and not through the view.
create function casefile.held(of_centre int, of_person bigint)
    returns table (kind casefile.fact_kind, code casefile.fact_code, detail text, partner text, first date, last date)
    language sql stable parallel safe
begin atomic
    select f.kind, f.code, f.detail, f.partner, f.first, least(f.last, o.since - 1)
    from casefile.fact f
    left join lateral (select min(s.since) as since
                       from casefile.own_since s
                       where s.centre = f.centre and s.person = f.person and s.kind = f.kind) o on true
    where f.centre = of_centre and f.person = of_person and (o.since is null or f.first < o.since)
    union all
    select kind, code, detail, partner, first, last from casefile.fact_own w where w.centre = of_centre and w.person = of_person;
end;
grant select on casefile.fact_own, casefile.fact_own_ever, casefile.fact_own_since, casefile.fact_own_since_ever, casefile.fact_held
    to ${serving};
