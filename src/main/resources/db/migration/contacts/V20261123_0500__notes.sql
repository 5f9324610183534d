-- Notes in three voices, drafts of them, and the words by which they are found (docs/decisions/0023).

create table contacts.note (
    centre   int  not null,
    id       uuid not null default gen_random_uuid(),
    person   bigint not null,
    kind     text not null check (kind ~ '^[a-z_]{1,40}$'),
    day      date not null,
    at       time,
    about    text not null default '' check (length(about) <= 200),
    author   uuid not null,
    beside   uuid,
    language text not null check (language in ('nl', 'fr', 'de', 'en')),
    version  int  not null default 1,
    parts    jsonb not null,
    typed_by text not null,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, author) references access.account,
    foreign key (centre, beside) references access.account
);
comment on table contacts.note is 'Written once; never deleted, only corrected by who wrote it, alone or beside another';
comment on column contacts.note.parts is 'paragraphs in order: voice (client, partner, internal), sensitive (health, justice), text, kept (words that were pointed out and kept knowingly)';
comment on column contacts.note.about is 'with whom the talk was';
select access.keep_history('contacts.note');
create index on contacts.note (centre, person, day desc, id);
create index on contacts.note_history (centre, id);
create index on contacts.note_history (centre, person);

-- What is being written and is nobody's word yet; it goes when the note is saved.
create table contacts.note_draft (
    centre   int    not null,
    id       uuid   not null,
    person   bigint not null,
    author   uuid   not null,
    note     uuid,
    typed    jsonb  not null,
    version  int    not null default 1,
    saved_at timestamptz not null default now(),
    primary key (centre, id),
    foreign key (centre, person) references casefile.person,
    foreign key (centre, author) references access.account
);
comment on column contacts.note_draft.typed is 'the fields of the form as they were typed';
select access.keep_apart('contacts.note_draft', 'select, insert, update, delete');
create index on contacts.note_draft (centre, author, saved_at desc);
create index on contacts.note_draft (centre, person);

-- The words of each paragraph, as rows: under a row policy only plain comparisons reach an index.
create table contacts.note_word (
    centre    int      not null,
    note      uuid     not null,
    key       text     collate "C" not null,
    place     smallint not null,
    sensitive boolean  not null,
    day       date     not null,
    primary key (centre, note, key, place),
    foreign key (centre, note) references contacts.note on delete cascade
);
comment on column contacts.note_word.place is 'which paragraph, from 0';
select access.keep_apart('contacts.note_word', 'select, insert, delete');
create index on contacts.note_word (centre, key, day desc, note);

create function contacts.stems(language text) returns regdictionary
    language sql immutable parallel safe
    return case language when 'fr' then 'french_stem'::regdictionary when 'de' then 'german_stem'::regdictionary
                         when 'en' then 'english_stem'::regdictionary else 'dutch_stem'::regdictionary end;

create function contacts.stemming(language text) returns regconfig
    language sql immutable parallel safe
    return case language when 'fr' then 'french'::regconfig when 'de' then 'german'::regconfig
                         when 'en' then 'english'::regconfig else 'dutch'::regconfig end;

-- Each word and its stem, without accents; not the little words that stand in every sentence.
create function contacts.word_keys(words text, language text) returns setof text
    language sql stable parallel safe
begin atomic
    select distinct left(casefile.fold(key), 60)
    from unnest(tsvector_to_array(to_tsvector('simple', words))) as word,
         lateral ts_lexize(contacts.stems(language), word) as stem,
         lateral unnest(array[word, stem[1]]) as key
    where cardinality(stem) > 0;
end;

-- The keys under which a typed word may stand: itself and its stem in every language of the house.
create function contacts.keys_of_typed(word text) returns text[]
    language sql stable parallel safe
begin atomic
    select array_agg(distinct casefile.fold(key))
    from unnest(array['nl', 'fr', 'de', 'en']) as language,
         lateral unnest(array[lower(word), (ts_lexize(contacts.stems(language), lower(word)))[1]]) as key
    where key is not null;
end;
