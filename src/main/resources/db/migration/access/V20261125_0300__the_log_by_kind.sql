-- The security adviser asks the log for one kind of line: exports, broken glasses, changes of roles.
create index look_by_kind on access.look (centre, what, at desc, id desc);
