-- An article before a name is a word of its own, in either alphabet: البستاني, Al-Bustani and Bustani meet. And a sound tells
-- how it is spelled, so that those who only sound alike are read without reading everybody spelled the same (docs/decisions/0010).
--
-- Kinds of keys from now on:
--   ~ sound of a name, a space, and the word that sounds so   # national number   + telephone, digits from the last to the first
--   = file number   : file number without its letters and leading zeros   @ street and number, to compare two files
--   & word of an address   ! e-mail address

-- Arabic writes few vowels: two letters that stand together there are no letter in two, as sh, kh or rh are in Latin ones. So
-- رحمن sounds as Rahman does.
create or replace function casefile.sounds(part text) returns setof text
    language plpgsql stable parallel safe as
$$
declare
    s      text    := casefile.fold(part);
    arabic boolean := s ~ '[\u0600-\u06ff]';
    hidden boolean := false;
begin
    if arabic then
        s := translate(s, 'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآىةؤئپچڤکگی', 'abttjhhddrzsssdtz-gfkklmnhuiaiaaauipsvkgi');
        -- a short first vowel is not written: it may be either
        hidden := s ~ '^[^a-z]*[-b-df-hj-np-tv-z](?![aiu])';
        if hidden and s ~ '^-' then
            s := 'e' || s;
        elsif hidden then
            s := regexp_replace(s, '^([^a-z]*[a-z])', '\1e');
        end if;
    end if;
    s := regexp_replace(s, '[^a-z]', '', 'g');
    if not arabic then
        s := regexp_replace(s, 'tsch|tsj|tch|sch|sh|sj', 's', 'g');         -- Tchelik, Schahin
        s := regexp_replace(s, '^ch(?=[rl])|c?qu(?=[eiy])|cq|ck', 'k', 'g'); -- Christine, Jacques, Backer
        s := regexp_replace(s, 'ch(?=[mnt])', 'h', 'g');                    -- Achmed
        s := replace(s, 'ch', 's');                                         -- Rachid
    end if;
    s := regexp_replace(s, 'vic$', 'vis');                              -- Petrović
    s := regexp_replace(regexp_replace(s, '([oai])ux$', '\1u'), 'oix$', 'oi');
    s := regexp_replace(s, 'aul(?=[td]s?$)', 'au');                     -- Thibault
    s := replace(s, 'x', 'ks');
    s := regexp_replace(s, 'c(?=[eiy])', 's', 'g');
    s := replace(translate(s, 'qc', 'kk'), 'kks', 'ks');                -- Hendrickx
    if not arabic then
        s := replace(replace(replace(replace(s, 'ph', 'f'), 'kh', 'h'), 'th', 't'), 'dh', 'd');
        s := replace(replace(s, 'gh', 'g'), 'rh', 'r');
    end if;
    s := regexp_replace(s, 'gu(?=[ei])', 'g', 'g');
    s := replace(replace(s, 'dj', 'j'), 'dzh', 'j');                    -- Djamila
    s := regexp_replace(s, 'ij(?![aeiou])', 'i', 'g');                  -- Van Dijck
    s := regexp_replace(s, '^[iy](?=[aeiou])', 'j');                    -- Yasmine, Jasmien
    s := replace(s, 'aou', 'avu');                                      -- Naoual
    s := regexp_replace(s, '(ou|u)?w|(ou|u)(?=[aeiy])', 'v', 'g');      -- Ouazzani, Wazzani
    s := replace(replace(s, 'au', 'o'), 'dt', 't');
    s := regexp_replace(s, '(.)\1+', '\1', 'g');
    s := regexp_replace(s, 'h$', '');                                   -- Abdellah
    s := regexp_replace(s, 'd(s?)$', 't\1');                            -- Dupond, Ahmed
    s := regexp_replace(regexp_replace(s, 'b$', 'p'), 'v$', 'f');       -- Ayoub, Petrov
    s := left(s, 1) || replace(substr(s, 2), 'z', 's');                 -- Yıldız
    s := regexp_replace(s, '^i', 'I');
    s := regexp_replace(s, '^([^aeiouyI]*)[ou]', '\1O');
    s := regexp_replace(s, '^([^aeiouyIO]*)[aeiy]', '\1A');
    s := translate(s, 'aeiouy', '');
    if length(s) >= 2 and length(part) >= 3 then
        return next s;
        if hidden then
            return next regexp_replace(s, 'A', 'O');
        end if;
    end if;
end
$$;

-- A name without its Arabic articles, sun letters too (as-Saghir, ed-Din); null if it has none. Written apart, what may be a name
-- itself (An, Ad, Ed, En) stays; so do names that only begin as an article does: Alain, Elise, الياس.
create function casefile.without_article(words text) returns text
    language sql stable parallel safe
begin atomic
    select nullif(bare, folded)
    from (select casefile.fold(left(words, 200)) as folded) f
    cross join lateral (select
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(folded,
            '(^|[^\u0600-\u06ff])(?!(?:الياس|الهام|الان|البير|البرت|الفريد|الكسندر|الكسندرا|اليسا|الينا|اليانا|اليزابيت)(?![\u0600-\u06ff]))ال([\u0600-\u06ff]{3,})',
            '\1\2', 'g'),
            '\m[aeu]l[-''’` ]+(?=[a-z]{3})', '', 'g'),
            '\m[ae](sh|ch|th|dh|[sdtrnz])[-''’`]+\1(?=[a-z]{2})', '\1', 'g'),
            '\m[ae](sh|ch|th|dh|[strz]) +\1(?=[a-z]{2})', '\1', 'g') as bare) b;
end;

-- The ways to cut a name into words: way 0 as it stands, 1 with what stands before glued on, 2 all in one, 3 … each pair glued.
create function casefile.ways_of(words text) returns table (way int, place int, word text)
    language sql stable parallel safe
begin atomic
    with part as (
        select key, n::int as n
        from (select key, row_number() over () as n from casefile.name_keys(left(words, 200)) as key) p
        where n <= 6),
    run as (
        select key, n, coalesce(sum(case when casefile.stands_before(key) then 0 else 1 end)
                   over (order by n rows between unbounded preceding and 1 preceding), 0)::int as run
        from part)
    select 0, n, key from part
    union all
    select 1, run, string_agg(key, '' order by n) from run group by run having (select bool_or(casefile.stands_before(key)) and count(*) > 1 from part)
    union all
    select 2, 0, string_agg(key, '' order by n) from part having count(*) between 2 and 4
    union all
    select 2 + pair.n, least(p.n, case when p.n > pair.n then p.n - 1 else p.n end), string_agg(p.key, '' order by p.n)
    from part p
    join part pair on pair.n < (select max(n) from part)
    join part next on next.n = pair.n + 1
    where (select count(*) from part) between 3 and 4
      -- two words that both stand before are glued to the name in way 1
      and not (casefile.stands_before(pair.key) and casefile.stands_before(next.key))
    group by pair.n, least(p.n, case when p.n > pair.n then p.n - 1 else p.n end);
end;

-- The same, and from 100 on the ways of the name without its articles.
create or replace function casefile.name_ways(words text) returns table (way int, place int, word text)
    language sql stable parallel safe
begin atomic
    select way, place, word from casefile.ways_of(words)
    union all
    select way + 100, place, word from casefile.ways_of(casefile.without_article(words));
end;

-- All keys that lead to a name: its words, with what stands before and glued, with article and without, and the sound of each.
create or replace function casefile.keys_of_name(name text) returns setof text
    language sql stable parallel safe
begin atomic
    with word as (select distinct word from casefile.name_ways(name) where way % 100 <= 2)
    select left(word, 80) from word
    union
    select left('~' || sound || ' ' || word, 80) from word, casefile.sounds(word) as sound where not casefile.stands_before(word);
end;

-- A name's sounds, without how they are spelled.
create or replace function casefile.sounds_of_name(name text) returns text[]
    language sql stable parallel safe
begin atomic
    select coalesce(array_agg(distinct split_part(key, ' ', 1)), '{}')
    from casefile.keys_of_name(name) as key where key >= '~' collate "C" and key < chr(127) collate "C";
end;

-- The keys of a file number: whole, and what is left of P0000031 for who remembers 31.
create function casefile.keys_of_source(source text) returns setof text
    language sql stable parallel safe
begin atomic
    select left('=' || lower(source), 80)
    union
    select ':' || (regexp_match(source, '^[^0-9]*?0*([1-9][0-9]{0,17})$'))[1]
    where source ~ '^[^0-9]*?0*[1-9][0-9]{0,17}$';
end;

-- The words of an address, abbreviated or not, in Dutch and French, each letter once where two of one kind stand together:
-- Dorpsstraat, dorpstraat and dorpsstr are one, so are Sint-Jansstr and St-Jansstraat. What joins words is left out.
create function casefile.street_words(address text) returns setof text
    language sql stable parallel safe
begin atomic
    select left(regexp_replace(long, '([a-z])\1+', '\1', 'g'), 40)
    from casefile.name_keys(left(address, 400)) as key
    cross join lateral string_to_table(regexp_replace(key, '^sint(?=[a-z]{4})', 'sint '), ' ') as part
    cross join lateral (select coalesce(
        (select v.long from (values
            ('st', 'sint'), ('ste', 'sint'), ('saint', 'sint'), ('sainte', 'sint'), ('str', 'straat'), ('r', 'rue'),
            ('ln', 'laan'), ('av', 'avenue'), ('ave', 'avenue'), ('aven', 'avenue'), ('bd', 'boulevard'), ('bld', 'boulevard'),
            ('bvd', 'boulevard'), ('blvd', 'boulevard'), ('boul', 'boulevard'), ('ch', 'chaussee'), ('chee', 'chaussee'),
            ('stw', 'steenweg'), ('stwg', 'steenweg'), ('pl', 'plein'), ('place', 'plein'), ('plaats', 'plein'), ('sq', 'square'),
            ('imp', 'impasse'), ('all', 'allee'), ('rte', 'route'), ('gen', 'general'), ('generaal', 'general'), ('dr', 'docteur'),
            ('dokter', 'docteur'), ('burg', 'burgemeester'), ('bourgm', 'bourgmestre')) v(short, long) where v.short = part),
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(part,
            '([a-z]{3})str$', '\1straat'), '([a-z]{3})ln$', '\1laan'), '([a-z]{2})stwg?$', '\1steenweg'), '([a-z]{3})pl$', '\1plein'))
        as long) l
    where part not in ('de', 'du', 'des', 'd', 'l', 'la', 'le', 'les', 'het', 't', 'van', 'den', 'der', 'bus', 'bte', 'boite', 'box', 'nr', 'no');
end;

-- Whether a key was cut out of somebody's own name, and not out of another one of theirs; how many of the words that were
-- asked stand in an address, begun or whole. Called, never read into the query that asks: that would take longer to plan and
-- begin than to run.
create function casefile.is_called(family_name text, given_name text, key text) returns boolean
    language sql stable parallel safe
begin atomic
    select position(key in array_to_string(array(select casefile.name_keys(family_name || ' ' || given_name)), '')) > 0
        or exists (select from casefile.name_ways(family_name) w where w.word = key)
        or exists (select from casefile.name_ways(given_name) w where w.word = key)
        or exists (select from casefile.name_ways(given_name || ' ' || family_name) w where w.word = key);
end;
create function casefile.words_in_address(address text, asked text[]) returns bigint
    language sql stable parallel safe
begin atomic
    select count(*) from unnest(asked) a
    where exists (select from casefile.street_words(address) w where w collate "C" >= a and w collate "C" < a || chr(1114111));
end;

create or replace function casefile.keys_of_particular(kind text, value text, extra text) returns setof text
    language sql stable parallel safe
begin atomic
    select casefile.keys_of_name(value) where kind = 'name'
    union
    select casefile.keys_of_name(extra) where kind = 'name' and extra is not null
    union
    select '+' || reverse(regexp_replace(value, '[^0-9]', '', 'g')) where kind = 'phone'
    union
    select left('!' || lower(value), 80) where kind = 'email'
    union
    select key from casefile.street_key(value) as key where kind = 'address' and key is not null
    union
    select '&' || word from casefile.street_words(value || ' ' || coalesce(extra, '')) as word where kind = 'address';
end;

create or replace function casefile.keys_of_person(who bigint) returns setof text
    language sql stable parallel safe
begin atomic
    select casefile.keys_of_name(family_name) from casefile.identity where centre = access.current_centre() and person = who
    union
    select casefile.keys_of_name(given_name) from casefile.identity where centre = access.current_centre() and person = who
    union
    select '#' || niss from casefile.identity where centre = access.current_centre() and person = who and niss <> ''
    union
    select casefile.keys_of_source(source) from casefile.person where centre = access.current_centre() and person = who
    union
    select casefile.keys_of_particular(kind, value, extra)
    from casefile.particular where centre = access.current_centre() and person = who
    union
    select key from casefile.former_key where centre = access.current_centre() and person = who;
end;

-- Whom we know already: all sounds are written anew, each name cut once however many bear it.
delete from casefile.search_key where key >= '~' and key < chr(127);
insert into casefile.former_key (centre, person, merge, key)
select f.centre, f.person, f.merge, left('~' || s.sound || ' ' || f.key, 80)
from casefile.former_key f
cross join lateral casefile.sounds(f.key) as s(sound)
where left(f.key, 1) not in ('~', '#', '+', '=', '@') and not casefile.stands_before(f.key)
on conflict do nothing;
delete from casefile.former_key where key >= '~' and key < chr(127) and position(' ' in key) = 0;

insert into casefile.search_key (centre, key, person)
with named as materialized (
    select centre, person, family_name as name from casefile.identity
    union all
    select centre, person, given_name from casefile.identity
    union all
    select p.centre, p.person, n.name
    from casefile.particular p
    join casefile.identity i on i.centre = p.centre and i.person = p.person
    cross join lateral (values (p.value), (p.extra)) n(name)
    where p.kind = 'name' and n.name is not null),
known as materialized (
    select name, key from (select distinct name from named) n, casefile.keys_of_name(name) as key)
select n.centre, k.key, n.person from named n join known k on k.name = n.name
union
select i.centre, k.key, i.person
from casefile.identity i
join casefile.person p on p.centre = i.centre and p.person = i.person
cross join lateral casefile.keys_of_source(p.source) as k(key)
union
select p.centre, left('!' || lower(p.value), 80), p.person
from casefile.particular p
join casefile.identity i on i.centre = p.centre and i.person = p.person
where p.kind = 'email'
union
select f.centre, f.key, f.person
from casefile.former_key f
join casefile.identity i on i.centre = f.centre and i.person = f.person
order by 1, 2, 3
on conflict do nothing;

insert into casefile.search_key (centre, key, person)
with lived as materialized (
    select p.centre, p.person, l.line
    from casefile.particular p
    join casefile.identity i on i.centre = p.centre and i.person = p.person
    cross join lateral (values (p.value), (p.extra)) l(line)
    where p.kind = 'address' and l.line is not null),
known as materialized (
    select line, word from (select distinct line from lived) l, casefile.street_words(line) as word)
select distinct l.centre, '&' || k.word, l.person from lived l join known k on k.line = l.line
order by 1, 2, 3
on conflict do nothing;

-- Those whose name has an article may now be like somebody.
insert into casefile.unsure (centre, person)
select centre, person from casefile.identity
where casefile.without_article(family_name) is not null or casefile.without_article(given_name) is not null
on conflict do nothing;
