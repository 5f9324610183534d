-- A face beside a name, where somebody wants that. That there was one, since when and by whom, keeps its history; the picture
-- itself does not: whoever takes it away takes it away for good, and a merge moves the row, never a copy of the picture.
create table casefile.photo (
    centre   int    not null,
    id       uuid   not null default gen_random_uuid(),
    person   bigint not null,
    width    int    not null check (width between 1 and 480),
    height   int    not null check (height between 1 and 480),
    typed_by text   not null,
    primary key (centre, id),
    foreign key (centre, person) references casefile.person
);
select access.keep_history('casefile.photo');
create index on casefile.photo (centre, person);
create index on casefile.photo_history (centre, person);

create table casefile.picture (
    centre int   not null,
    photo  uuid  not null,
    jpeg   bytea not null check (octet_length(jpeg) <= 500000),
    primary key (centre, photo),
    foreign key (centre, photo) references casefile.photo on delete cascade
);
comment on table casefile.picture is 'The picture of a photo, encoded by us: nothing of what came in but its dots. It goes with its photo.';
select access.keep_apart('casefile.picture', 'select, insert');
-- it is compressed already
alter table casefile.picture alter column jpeg set storage external;
