-- after: facts, activatable
select cell, source
from activatable, unnest(array['denominator', 'rate|of']) as cell
where screened in ('social', 'none')
union all
select cell, source
from activatable, unnest(array['numerator', 'rate']) as cell
where screened in ('social', 'none')
  and person in (select person from touching where kind = 'activity' and code <> 'care')
