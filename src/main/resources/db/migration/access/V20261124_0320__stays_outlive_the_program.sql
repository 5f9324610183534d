-- A stay goes on when the program is started again: the browser keeps a secret beside its session, and we a keyed hash of it.
alter table access.session add column secret bytea, add column role text;
comment on column access.session.secret is 'keyed hash of what the browser holds; null for a stay that ends with the program';
comment on column access.session.role is 'what the account was when it came in: with another role one signs in again';
comment on table access.session is 'Neither the id nor the hash is what the browser holds: who reads this table cannot take over a session.';
create unique index on access.session (centre, secret);
