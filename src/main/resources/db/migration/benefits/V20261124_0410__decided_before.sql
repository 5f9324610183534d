-- What was decided before decisions were told as facts counts from now on too (docs/decisions/0027), as DecidedFacts would tell it.
insert into casefile.own_since (centre, person, kind, since)
select d.centre, d.person, k.kind::casefile.fact_kind, min(d.first)
from benefits.decision d
cross join (values ('benefit'), ('exit')) k (kind)
where d.aid in ('living_wage', 'equivalent_living_wage') and d.undone_on is null
  and (d.kind = 'stopped' or d.kind in ('granted', 'changed') and d.periodicity is distinct from 'once')
group by d.centre, d.person, k.kind;

insert into casefile.own_fact (centre, person, kind, code, first, last, detail)
select h.centre, h.person, 'benefit', h.aid::casefile.fact_code, h.first, h.last, h.category::text
from benefits.held_right h
where h.place = 'income' and h.paid
  and exists (select from casefile.own_since s where s.centre = h.centre and s.person = h.person and s.kind = 'benefit')
union all
select distinct d.centre, d.person, 'exit'::casefile.fact_kind, d.exit::casefile.fact_code, d.first, d.first, null::text
from benefits.decision d
where d.aid in ('living_wage', 'equivalent_living_wage') and d.undone_on is null and d.kind = 'stopped' and d.exit is not null;
