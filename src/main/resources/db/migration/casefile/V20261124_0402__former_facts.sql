-- What was known and is not any more: a census of an earlier instant reads it beside what is known now, each in the way that is
-- quickest for it.
create view casefile.fact_told_former with (security_invoker = true) as
    select centre, person, kind, code, detail, partner, first, last, known, told_by as source from casefile.fact_history;
grant select on casefile.fact_told_former to ${serving};
