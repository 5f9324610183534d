-- A signal may tell of health or justice, and so may its answer. Null for what was written before anybody was asked: its words tell.
alter table contacts.signal add column sensitive boolean, add column answer_sensitive boolean;
alter table contacts.signal_history add column sensitive boolean, add column answer_sensitive boolean;
