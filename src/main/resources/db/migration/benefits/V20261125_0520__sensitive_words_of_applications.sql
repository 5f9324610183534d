-- What somebody asks, tells or what a review found may tell of health or justice. Null for what was written before anybody
-- was asked: its words tell.
alter table benefits.application add column sensitive boolean;
alter table benefits.application_history add column sensitive boolean;
alter table benefits.change add column sensitive boolean;
alter table benefits.change_history add column sensitive boolean;
alter table benefits.review add column sensitive boolean;
alter table benefits.review_history add column sensitive boolean;
