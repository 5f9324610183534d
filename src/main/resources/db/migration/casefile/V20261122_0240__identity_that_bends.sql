-- Identity that bends to life (docs/decisions/0011): what a worker types wins on the page, what a source told stays beside it.
alter table casefile.person add column made_here boolean not null default false;
comment on column casefile.person.made_here is 'a file opened here: an import told in full does not withdraw it';
create index person_made_here on casefile.person (centre, source) where made_here;

alter table casefile.identity
    add column interpreter boolean,
    add column typed text[] not null default '{}',
    add column typed_by text;
alter table casefile.identity_history
    add column interpreter boolean,
    add column typed text[] not null default '{}',
    add column typed_by text;
comment on column casefile.identity.typed is 'the columns that a worker typed: an import leaves them alone';
comment on column casefile.identity.told_by is 'exchange.import, a foreign key would point upwards; 0 for what was typed here';

-- What the source last told of somebody whose identity a worker has changed since.
create table casefile.identity_told (
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
select access.keep_history('casefile.identity_told');
create index on casefile.identity_told_history (centre, person);

-- Other names, telephones, addresses, accounts, papers: they differ in their kind, a code and a few words, and in nothing else.
create table casefile.particular (
    centre   int    not null,
    id       uuid   not null default gen_random_uuid(),
    person   bigint not null,
    kind     text   not null
        check (kind in ('name', 'phone', 'email', 'residence', 'address', 'presentation', 'account', 'document')),
    code     text   not null,
    value    text   not null check (length(value) <= 200),
    extra    text   check (length(extra) <= 200),
    first    date,
    last     date,
    typed_by text   not null,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    check (first <= last)
);
comment on column casefile.particular.value is
    'name: family name; phone: E.164; address: street and number; account: IBAN; document: its number; residence, presentation: empty';
comment on column casefile.particular.extra is 'name: given name; address: postal code and place; account: holder';
comment on column casefile.particular.last is 'also the day a document expires';
select access.keep_history('casefile.particular');
create index on casefile.particular (centre, person);
create index on casefile.particular_history (centre, person);

-- The keys that lead to somebody by a particular.
create function casefile.keys_of_particular(kind text, value text, extra text) returns setof text
    language sql stable parallel safe
begin atomic
    select casefile.keys_of_name(value) where kind = 'name'
    union
    select casefile.keys_of_name(extra) where kind = 'name' and extra is not null
    union
    select '+' || reverse(regexp_replace(value, '[^0-9]', '', 'g')) where kind = 'phone'
    union
    select key from casefile.street_key(value) as key where kind = 'address' and key is not null;
end;

-- All keys that lead to somebody.
create function casefile.keys_of_person(who bigint) returns setof text
    language sql stable parallel safe
begin atomic
    select casefile.keys_of_name(family_name) from casefile.identity where centre = access.current_centre() and person = who
    union
    select casefile.keys_of_name(given_name) from casefile.identity where centre = access.current_centre() and person = who
    union
    select '#' || niss from casefile.identity where centre = access.current_centre() and person = who and niss <> ''
    union
    select left('=' || lower(source), 80) from casefile.person where centre = access.current_centre() and person = who
    union
    select casefile.keys_of_particular(kind, value, extra)
    from casefile.particular where centre = access.current_centre() and person = who;
end;
