-- In which team and at which site a person's first contact works, day by day: for figures by team.
create view casefile.fact_first_contact with (security_invoker = true) as
select f.centre, f.person, f.function, t.id as team, t.name as team_name, s.id as site, s.name as site_name,
       greatest(f.first, m.first) as first, least(f.last, m.last) as last
from casefile.follower f
join casefile.team_member m on m.centre = f.centre and m.account = f.account and m.first <= f.last and f.first <= m.last
join casefile.team t on t.centre = m.centre and t.id = m.team
join casefile.site s on s.centre = t.centre and s.id = t.site
where f.first_contact;
comment on view casefile.fact_first_contact is 'Each first contact of a person with the team in which that worker is, from first to last day';
grant select on casefile.fact_first_contact to ${serving};
