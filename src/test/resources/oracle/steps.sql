-- Everyone on a benefit in the month, each on one step of the ladder: the first that matches.
, doing as (
    select person, code from touching where kind = 'activity'
),
step as (
    select person, source,
           case
               when person in (select person from doing where code = 'study') then 'study'
               when person in (select person from doing where code = 'labour') then 'labour'
               when person in (select person from doing where code = 'external_partner') then 'external_partner'
               when person in (select person from doing where code = 'language') then 'language'
               when person in (select person from doing where code = 'social') then 'social'
               when exists (select from run, asked
                            where run.person = people.person and told_as = 'benefit'
                              and run.first <= asked.last and run.last >= asked.first
                              and run.first + make_interval(months => :months) > asked.last) then 'new'
               else 'care'
           end as step
    from people
    where person in (select person from touching where kind = 'benefit')
)
