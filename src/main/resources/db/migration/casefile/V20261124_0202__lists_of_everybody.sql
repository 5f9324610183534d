-- Lists of a whole centre: who is followed, and how many by whom, is read from the index alone; what is due first, and whom we follow
-- since lately, in its order, until the page is full.
drop index casefile.follower_centre_person_account_idx;
create index follower_by_person on casefile.follower (centre, person, account) include (first, last);
drop index casefile.follower_centre_account_person_idx;
create index follower_by_account on casefile.follower (centre, account, person) include (first, last);
create index follower_by_first on casefile.follower (centre, first, person);
drop index casefile.due_centre_due_idx;
create index due_by_day on casefile.due (centre, due, person);
