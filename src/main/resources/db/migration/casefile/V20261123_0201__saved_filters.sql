-- Lists of one's caseload that one comes back to.
create table casefile.caseload_filter (
    centre  int     not null,
    id      uuid    not null default gen_random_uuid(),
    account uuid    not null,
    name    text    not null check (name <> '' and length(name) <= 60),
    shared  boolean not null,
    query   text    not null check (length(query) <= 1000),
    primary key (centre, id),
    unique (centre, account, name),
    foreign key (centre, account) references access.account
);
comment on column casefile.caseload_filter.shared is 'whether the team of its maker sees it too';
comment on column casefile.caseload_filter.query is 'as the address of the list carries it';
select access.keep_history('casefile.caseload_filter');
