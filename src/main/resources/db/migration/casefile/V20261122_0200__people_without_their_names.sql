-- Who reads birth and death of everybody does not ask for public ids: a left join costs nothing then. There is always a person.
create or replace view casefile.fact_person with (security_invoker = true) as
    select i.centre, i.person, p.id, p.source, i.birth, i.residence_status, i.language, i.deceased_on, i.known
    from casefile.identity i
    left join casefile.person p on p.centre = i.centre and p.person = i.person;
create or replace view casefile.fact_person_ever with (security_invoker = true) as
    select i.centre, i.person, p.id, p.source, i.birth, i.residence_status, i.language, i.deceased_on, i.known
    from (select centre, person, birth, residence_status, language, deceased_on, known from casefile.identity
          union all
          select centre, person, birth, residence_status, language, deceased_on, known from casefile.identity_history) i
    left join casefile.person p on p.centre = i.centre and p.person = i.person;
