-- Lists of a whole centre: whose work or activity runs today, few among all there were, and people by the language they speak.
create index fact_running on casefile.fact (centre, last, person) include (kind, code, first) where kind in ('activity', 'employment');
create index identity_by_language on casefile.identity (centre, language, person);
-- What of one kind is due first in a whole centre, from the index alone: whom nobody spoke to for weeks.
create index due_by_day_and_kind on casefile.due (centre, due, person) include (room, code, thing, account);
drop index casefile.due_by_day;
alter index casefile.due_by_day_and_kind rename to due_by_day;
