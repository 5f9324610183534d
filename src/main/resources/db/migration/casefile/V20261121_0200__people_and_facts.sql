-- The people we help, and facts about them that came from elsewhere.
create schema casefile;
create extension if not exists unaccent with schema casefile;
grant usage on schema casefile to ${serving};

-- The anchor: it stays, whatever we come to know. `id` is the public one, random; `source` is the source system's own and never leaves the page or file.
create table casefile.person (
    centre int    not null references access.centre,
    person bigint generated always as identity,
    id     uuid   not null default gen_random_uuid() unique,
    source text   not null check (source <> ''),
    primary key (centre, person),
    unique (centre, source)
);
select access.keep_apart('casefile.person', 'select, insert');

-- What is known of a person's identity.
create table casefile.identity (
    centre           int    not null,
    person           bigint not null,
    niss             text,
    family_name      text   not null,
    given_name       text   not null,
    birth_told       text   not null,
    birth            date   not null,
    gender           text,
    nationality      text,
    language         text,
    municipality     text,
    postal_code      text,
    residence_status text,
    deceased_on      date,
    told_by          bigint not null,
    primary key (centre, person),
    foreign key (centre, person) references casefile.person
);
comment on column casefile.identity.birth_told is 'As it was told: 1980-05-17, 1980-05, 1980, or with 00 for what is unknown';
comment on column casefile.identity.birth is 'The first possible day';
comment on column casefile.identity.told_by is 'exchange.import; a foreign key would point upwards';
select access.keep_history('casefile.identity');
create index on casefile.identity_history (centre, person);
-- A birth date typed in the search field; and lists by name, as a register is read.
create index identity_by_birth on casefile.identity (centre, birth);
create index identity_by_name on casefile.identity
    (centre, family_name collate "und-x-icu", given_name collate "und-x-icu", person);

create type casefile.fact_kind as enum ('benefit', 'registration', 'screening', 'activity', 'employment', 'support', 'exit');
create type casefile.fact_code as enum (
    'living_wage', 'equivalent_living_wage',
    'population', 'aliens', 'waiting', 'jobseeker',
    'professional', 'social', 'none',
    'care', 'language', 'labour', 'external_partner', 'study',
    'article_60', 'article_61', 'activated_benefit', 'regular', 'self_employed', 'internship',
    'welfare_trajectory', 'budget_guidance', 'debt_mediation', 'housing', 'other',
    'work', 'education', 'unemployment_benefit', 'invalidity', 'pension', 'other_income', 'moved', 'deceased', 'not_willing', 'unknown');

-- A fact holds from its first to its last day, both included; `last` is infinity while it runs. An exit holds one day.
create table casefile.fact (
    centre  int                not null,
    id      bigint             generated always as identity,
    person  bigint             not null,
    kind    casefile.fact_kind not null,
    code    casefile.fact_code not null,
    first   date               not null,
    last    date               not null default 'infinity',
    detail  text,
    partner text,
    hours   numeric(5, 2),
    row_id  text,
    told_by bigint             not null,
    check (first <= last)
);
comment on column casefile.fact.detail is 'benefit: category; screening: reason; activity: offer';
comment on column casefile.fact.partner is 'activity: provider; employment: employer';
comment on column casefile.fact.row_id is 'the source''s own row id, then the key';
select access.keep_history('casefile.fact');
-- Everything that reads facts reads them by kind and person; the included columns let a census be read from the index alone.
create index fact_by_person on casefile.fact (centre, kind, person, first) include (last, code, known);
create unique index fact_by_row on casefile.fact (centre, kind, row_id) where row_id is not null;
create index fact_history_by_person on casefile.fact_history (centre, kind, person, first) include (last, code, known);
alter table casefile.fact set (autovacuum_vacuum_insert_scale_factor = 0.05);

-- Inhabitants by municipality, year and ages.
create table casefile.population (
    centre       int  not null references access.centre,
    municipality text not null,
    year         int  not null,
    age_from     int  not null,
    age_until    int  not null,
    inhabitants  int  not null check (inhabitants >= 0),
    row_id       text,
    told_by      bigint not null,
    primary key (centre, municipality, year, age_from, age_until)
);
select access.keep_history('casefile.population');

-- Search keys: folded parts of names as rows, since under a row policy only plain comparisons reach an index. Derived, so without history.
create function casefile.fold(words text) returns text
    language sql stable parallel safe
    return lower(casefile.unaccent(words));

-- The parts of a name as they stand in search_key, cut at every mark that people write in one; what is typed to find
-- someone is cut up the same way.
create function casefile.name_keys(words text) returns setof text
    language sql stable parallel safe
begin atomic
    select key
    from string_to_table(
        translate(
            casefile.fold(words),
            E'\t\n\r\u00a0!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~‘’“”«»–—·',
            repeat(' ', length(E'\t\n\r\u00a0!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~‘’“”«»–—·'))),
        ' ') as key
    where key <> '';
end;

-- Written hundreds of thousands at a time, in the transaction that makes the people known: a foreign key would cost more
-- than all else about it.
create table casefile.search_key (
    centre int    not null,
    key    text   collate "C" not null,
    person bigint not null,
    primary key (centre, key, person)
);
create index on casefile.search_key (centre, person);
select access.keep_apart('casefile.search_key', 'select, insert, delete');

-- What the monitor may read. `known` runs to infinity for what is known now; the _ever views hold former versions too.
create view casefile.fact_told with (security_invoker = true) as
    select f.centre, f.person, f.kind, f.code, f.detail, f.partner, f.first, f.last, f.known, f.told_by as source,
           'people/' || p.id as page
    from casefile.fact f
    left join casefile.person p on p.centre = f.centre and p.person = f.person;
create view casefile.fact_told_ever with (security_invoker = true) as
    select centre, person, kind, code, detail, partner, first, last, known, told_by as source from casefile.fact
    union all
    select centre, person, kind, code, detail, partner, first, last, known, told_by from casefile.fact_history;
create view casefile.fact_person with (security_invoker = true) as
    select i.centre, i.person, p.id, p.source, i.birth, i.residence_status, i.language, i.deceased_on, i.known
    from casefile.identity i
    join casefile.person p on p.centre = i.centre and p.person = i.person;
create view casefile.fact_person_ever with (security_invoker = true) as
    select i.centre, i.person, p.id, p.source, i.birth, i.residence_status, i.language, i.deceased_on, i.known
    from (select centre, person, birth, residence_status, language, deceased_on, known from casefile.identity
          union all
          select centre, person, birth, residence_status, language, deceased_on, known from casefile.identity_history) i
    join casefile.person p on p.centre = i.centre and p.person = i.person;
grant select on casefile.fact_told, casefile.fact_told_ever, casefile.fact_person, casefile.fact_person_ever to ${serving};
