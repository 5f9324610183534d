-- The working day needs three more rights, and two roles that many centres have; access.Roles opens them in new centres.
insert into access.role (centre, code, rights)
select c.id, r.code, r.rights::text[]
from access.centre c
cross join (values
    ('committee_secretary', '{SEE_FIGURES,SEE_PEOPLE,SEE_ALL_PEOPLE,SEE_SENSITIVE,DECIDE}'),
    ('reception', '{RECEIVE}')) as r (code, rights)
on conflict do nothing;

update access.role set rights = rights || '{RECEIVE,LEAD}' where code = 'head_of_service';
