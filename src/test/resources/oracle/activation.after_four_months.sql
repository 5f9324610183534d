-- after: facts, runs, steps
select cell, source
from step, unnest(array['denominator', 'rate|of']) as cell
where step <> 'new'
union all
select cell, source
from step, unnest(array['numerator', 'rate']) as cell
where step not in ('new', 'care')
union all
select 'not_in_care_rate', source from step where step <> 'care'
union all
select 'not_in_care_rate|of', source from step
