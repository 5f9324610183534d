-- Everyone on a benefit, with the first rule that leaves them out; who is not left out, with what the latest screening says.
, beneficiary as (
    select person, source,
           -- 29 February has its birthday on 1 March: 20150228 - 19960229 = 189999, 20150301 - 19960229 = 190072
           (cast(to_char(asked.last, 'YYYYMMDD') as int) - cast(to_char(birth, 'YYYYMMDD') as int)) / 10000.0 as age
    from people, asked
    where person in (select person from touching where kind = 'benefit')
),
ruled as (
    select person, source,
           case
               when person in (select person from touching where kind = 'employment' and code = 'article_60') then 'double_article_60'
               when person in (select person from touching where kind = 'employment' and code = 'activated_benefit') then 'double_activated_benefit'
               when age < :youngest or age >= :oldest + 1 then 'age'
               when person not in (select person from touching where kind = 'registration' and code in ('population', 'aliens', 'waiting')) then 'no_registration'
           end as rule
    from beneficiary
),
screening as (
    select person, code,
           row_number() over (partition by person
                              order by first desc, last desc, position(code in 'none social professional')) as place
    from touching
    where kind = 'screening'
),
activatable as (
    select ruled.person, source, coalesce(screening.code, 'unscreened') as screened
    from ruled
    left join screening on screening.person = ruled.person and screening.place = 1
    where rule is null
)
