-- How names are compared when they are spelled otherwise, and every other way to find a person. Import, the form for a new
-- person and the search field all ask these functions: there is one computation (docs/decisions/0010).
--
-- What a key is, its first character tells; a name has none, since a name's key holds no such mark:
--   ~ sound of a name   # national number   + telephone, digits from the last to the first   = file number   @ street and number

-- The written sound of a name, in any of the spellings that people here bring along: consonants, and whether the first
-- vowel is round (o, u) or not. Order matters: each line reads what the former ones left.
create function casefile.sounds(part text) returns setof text
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
    s := regexp_replace(s, 'tsch|tsj|tch|sch|sh|sj', 's', 'g');         -- Tchelik, Schahin
    s := regexp_replace(s, '^ch(?=[rl])|c?qu(?=[eiy])|cq|ck', 'k', 'g'); -- Christine, Jacques, Backer
    s := regexp_replace(s, 'ch(?=[mnt])', 'h', 'g');                    -- Achmed
    s := replace(s, 'ch', 's');                                         -- Rachid
    s := regexp_replace(s, 'vic$', 'vis');                              -- Petrović
    s := regexp_replace(regexp_replace(s, '([oai])ux$', '\1u'), 'oix$', 'oi');
    s := regexp_replace(s, 'aul(?=[td]s?$)', 'au');                     -- Thibault
    s := replace(s, 'x', 'ks');
    s := regexp_replace(s, 'c(?=[eiy])', 's', 'g');
    s := replace(translate(s, 'qc', 'kk'), 'kks', 'ks');                -- Hendrickx
    s := replace(replace(replace(replace(s, 'ph', 'f'), 'kh', 'h'), 'th', 't'), 'dh', 'd');
    s := replace(replace(s, 'gh', 'g'), 'rh', 'r');
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
comment on function casefile.sounds is 'Names that sound alike have one in common; none for what is too short or in a script we cannot read';

-- Words that stand before a name and are written apart or not: Van den Broeck, Vandenbroek.
create function casefile.stands_before(part text) returns boolean
    language sql immutable parallel safe
    return part in ('van', 'von', 'vande', 'vanden', 'vander', 'de', 'den', 'der', 'di', 'da', 'do', 'dos', 'del', 'della', 'du', 'des',
        'd', 'le', 'la', 'les', 'ter', 'ten', 'te', 't', 's', 'el', 'al', 'ul', 'ould', 'ben', 'bin', 'ibn', 'abd', 'abu', 'abou',
        'bou', 'ait', 'oulad', 'ouled', 'o', 'mc', 'mac', 'st', 'saint', 'sint', 'sainte');

-- The ways to cut a name into words: way 0 as it stands, 1 with what stands before glued on, 2 all in one, 3 … each pair glued.
create function casefile.name_ways(words text) returns table (way int, place int, word text)
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
    where (select count(*) from part) between 3 and 4
    group by pair.n, least(p.n, case when p.n > pair.n then p.n - 1 else p.n end);
end;

-- All keys that lead to a name: its words, with what stands before and glued, and the sound of each.
create function casefile.keys_of_name(name text) returns setof text
    language sql stable parallel safe
begin atomic
    with word as (select distinct word from casefile.name_ways(name) where way <= 2)
    select left(word, 80) from word
    union
    select left('~' || sound, 80) from word, casefile.sounds(word) as sound where not casefile.stands_before(word);
end;

-- A street and number as they are compared.
create function casefile.street_key(street text) returns text
    language sql stable parallel safe
begin atomic
    select '@' || left(string_agg(key, ' ' order by n), 80)
    from (select key, row_number() over () as n from casefile.name_keys(left(street, 200)) as key) k;
end;

-- Read by person too, each with the keys in order: so that "and named so too" is one step in the index.
drop index casefile.search_key_centre_person_idx;
create index search_key_by_person on casefile.search_key (centre, person, key);

-- Whom we know already.
insert into casefile.search_key (centre, key, person)
with named as materialized (
    select centre, person, family_name as name from casefile.identity
    union all
    select centre, person, given_name from casefile.identity),
known as materialized (
    select name, key from (select distinct name from named) n, casefile.keys_of_name(name) as key)
select n.centre, k.key, n.person from named n join known k on k.name = n.name
union
select centre, '#' || niss, person from casefile.identity where niss <> ''
union
select i.centre, left('=' || lower(p.source), 80), i.person
from casefile.identity i
join casefile.person p on p.centre = i.centre and p.person = i.person
on conflict do nothing;
