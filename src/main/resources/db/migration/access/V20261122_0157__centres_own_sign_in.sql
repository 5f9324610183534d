-- A centre may let its own sign-in (OpenID Connect) say who somebody is. The secret is sealed with the key of the house.
create table access.oidc (
    centre    int   not null references access.centre,
    issuer    text  not null check (issuer ~ '^https?://'),
    client_id text  not null check (client_id <> ''),
    secret    bytea not null,
    claim     text  not null check (claim <> ''),
    primary key (centre)
);
select access.keep_history('access.oidc');
