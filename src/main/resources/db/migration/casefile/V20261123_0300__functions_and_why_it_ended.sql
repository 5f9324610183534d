-- More people follow somebody than there were functions for, and why it ends is worth knowing.
alter table casefile.follower drop constraint follower_function_check;
alter table casefile.follower add constraint follower_function_check check (function in
    ('general', 'work', 'training', 'group', 'debt', 'psychologist', 'language', 'job', 'other'));
alter table casefile.follower add column ended_because text
    check (ended_because in ('colleague', 'right_ended', 'moved', 'work', 'other'));
alter table casefile.follower_history add column ended_because text;
comment on column casefile.follower.ended_because is 'why it ended; null while it goes on, or if nobody said';
