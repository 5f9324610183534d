-- after: facts, activatable
, group_of as (
    select person, source, 'from_benefit' as part from activatable where screened in ('professional', 'unscreened')
    union all
    select person, source, 'article_60' from people
    where person in (select person from touching where kind = 'employment' and code = 'article_60')
    union all
    select person, source, 'activated_benefit' from people
    where person in (select person from touching where kind = 'employment' and code = 'activated_benefit')
      and person not in (select person from touching where kind = 'employment' and code = 'article_60')
),
marked as (
    select group_of.*,
           exists (select from touching where touching.person = group_of.person and kind = 'activity'
                                          and code in ('language', 'labour', 'study', 'external_partner')) as active,
           exists (select from touching where touching.person = group_of.person and kind = 'employment'
                                          and code not in ('article_60', 'activated_benefit')) as employed
    from group_of
)
select part as cell, source from marked
union all
select cell, source from marked, unnest(array['denominator', 'rate|of']) as cell
union all
select 'from_benefit.rate|of', source from marked where part = 'from_benefit'
union all
select 'from_benefit.employed_only', source from marked where part = 'from_benefit' and not active and employed
union all
select cell, source
from marked, unnest(array['from_benefit.activated', 'from_benefit.rate']) as cell
where part = 'from_benefit' and active
union all
select cell, source
from marked, unnest(array['numerator', 'rate']) as cell
where part <> 'from_benefit' or active
