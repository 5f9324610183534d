-- For who counted a file before it went into another.
create view casefile.fact_merged with (security_invoker = true) as
select centre, person, survivor from casefile.merged;
comment on view casefile.fact_merged is 'Internal number of a file that went into another, and of the file in which it is now';
grant select on casefile.fact_merged to ${serving};
