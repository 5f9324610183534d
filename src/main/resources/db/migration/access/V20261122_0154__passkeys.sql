-- Passkeys (WebAuthn): public keys only; the private one never leaves its owner's device.
create table access.passkey (
    centre            int         not null,
    id                uuid        not null default gen_random_uuid(),
    account           uuid        not null,
    credential        bytea       not null,
    public_key        bytea       not null,
    attestation       bytea       not null,
    client_data       bytea       not null,
    sign_count        bigint      not null,
    verified          boolean     not null,
    backup_eligible   boolean     not null,
    backup_state      boolean     not null,
    label             text        not null check (label ~ '^[^[:space:]].{0,79}$'),
    created_at        timestamptz not null,
    last_used         timestamptz not null,
    primary key (centre, id),
    unique (centre, credential),
    foreign key (centre, account) references access.account
);
select access.keep_history('access.passkey');
create index on access.passkey (centre, account);
