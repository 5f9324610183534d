-- after: facts
select distinct cell, source
from people
join touching using (person), unnest(array['count', 'change']) as cell
where kind = 'benefit' and code = 'living_wage'
union all
select distinct cell, source
from people
join fact using (person), unnest(array['reference', 'change|of']) as cell
where kind = 'benefit' and code = 'living_wage'
  and fact.first < cast(:reference as date) + interval '1 month' and fact.last >= cast(:reference as date)
