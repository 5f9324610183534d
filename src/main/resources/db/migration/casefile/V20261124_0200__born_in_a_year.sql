-- Who was born in a year, read from the index alone: a name and a year of birth find somebody by holding the two against
-- each other (docs/decisions/0010).
drop index casefile.identity_by_birth;
create index identity_by_birth on casefile.identity (centre, birth, person);
