-- after: facts, runs, steps
select 'population' as cell, source from step
union all
select step, source from step
