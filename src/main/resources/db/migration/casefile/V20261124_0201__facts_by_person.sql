-- Facts are asked for by person: a page of one, a line of a list, who of everybody has a benefit. Under a row policy a kind is no
-- condition of an index (the comparison of an enum is not leakproof), so that with the kind in front each person took a search
-- for every kind there is. A census reads the whole index in either order.
create index fact_by_person_first on casefile.fact (centre, person, kind, first) include (last, code, known);
drop index casefile.fact_by_person;
alter index casefile.fact_by_person_first rename to fact_by_person;
