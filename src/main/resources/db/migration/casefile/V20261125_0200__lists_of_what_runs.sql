-- Lists of a whole centre: whose work or activity runs today, few among all there were, and people by the language they speak.
create index fact_running on casefile.fact (centre, last, person) include (kind, code, first) where kind in ('activity', 'employment');
create index identity_by_language on casefile.identity (centre, language, person);
