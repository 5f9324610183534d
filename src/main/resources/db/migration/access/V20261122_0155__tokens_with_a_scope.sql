-- A token may do less than its maker; never more. Those of before keep what the interface offers.
alter table access.token add column scope text not null default 'people' check (scope in ('figures', 'people'));
alter table access.token_history add column scope text not null default 'people';
alter table access.token alter column scope drop default;
alter table access.token_history alter column scope drop default;

create table access.token_use (
    centre  int  not null,
    token   uuid not null,
    last_on date not null,
    primary key (centre, token),
    foreign key (centre, token) references access.token
);
comment on table access.token_use is 'The day of the last use, so that forgotten tokens show; what was asked stands in access.look.';
select access.keep_apart('access.token_use', 'select, insert, update');
