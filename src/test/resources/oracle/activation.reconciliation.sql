-- after: facts, activatable
select 'initial-population' as cell, source from ruled
union all
select 'excluded', source from ruled where rule is not null
union all
select 'excluded.' || rule, source from ruled where rule is not null
union all
select 'activatable', source from activatable
union all
select 'social', source from activatable where screened in ('social', 'none')
union all
select 'social.none', source from activatable where screened = 'none'
union all
select 'professional', source from activatable where screened in ('professional', 'unscreened')
union all
select case
           when exists (select from fact, asked
                        where fact.person = activatable.person and kind = 'screening' and fact.first <= asked.last)
           then 'screening_expired' else 'not_yet_screened'
       end,
       source
from activatable where screened = 'unscreened'
