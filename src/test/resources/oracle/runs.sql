-- Facts of one story joined where at most 31 days lie between them: an island begins where the gap to all that went before is wider.
, story as (
    select person, first, last, kind as told_as from fact where kind = 'benefit'
    union all
    select person, first, last, code from fact where kind = 'support' and code = 'welfare_trajectory'
),
shore as (
    select story.*,
           max(last) over (partition by person, told_as order by first, last
                           rows between unbounded preceding and 1 preceding) as before
    from story
),
numbered as (
    select shore.*,
           count(*) filter (where before is null or first > before + 32)
               over (partition by person, told_as order by first, last) as island
    from shore
),
run as (
    select person, told_as, min(first) as first, max(last) as last
    from numbered
    group by person, told_as, island
)
