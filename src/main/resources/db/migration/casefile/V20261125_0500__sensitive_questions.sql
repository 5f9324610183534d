-- What is asked of a colleague may tell of health or justice, and so may the answer. Null for what was written before
-- anybody was asked: its words tell.
alter table casefile.referral add column sensitive boolean;
alter table casefile.referral_history add column sensitive boolean;
alter table casefile.referral_step add column sensitive boolean, add column words_sensitive boolean;
alter table casefile.referral_step_history add column sensitive boolean, add column words_sensitive boolean;
