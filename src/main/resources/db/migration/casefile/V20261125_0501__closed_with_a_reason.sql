-- A file is closed to a colleague for a reason, in words that the head of service can weigh.
alter table casefile.closed drop constraint closed_why_check;
alter table casefile.closed add constraint closed_why_check check (why in ('own', 'relative', 'conflict'));
alter table casefile.closed add column words text not null default '' check (length(words) <= 1000);
alter table casefile.closed_history add column words text not null default '';
