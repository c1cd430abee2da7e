create table code (
    ticket_hash bytea primary key,
    phone_sealed bytea not null,
    code_hash bytea not null,
    privacy text not null,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    tries int not null default 0 check (tries <= 5),
    used_at timestamptz
);
create index code_expires on code (expires_at);
comment on table code is 'codes sent to phones; the ticket is the secret of the browser that asked';

create table consent (
    member_id bigint not null references member (id),
    privacy text not null,
    at timestamptz not null,
    primary key (member_id, privacy)
);
comment on table consent is 'which version of the privacy text a person agreed to, and when';

create table sign_in (
    id bigint generated always as identity primary key,
    token_hash bytea not null unique,
    member_id bigint not null references member (id),
    device text not null check (length(device) <= 60),
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz
);
create index sign_in_member on sign_in (member_id) where ended_at is null;
create index sign_in_ended on sign_in (ended_at) where ended_at is not null;
comment on table sign_in is 'who is signed in where; only hashes of the secrets are kept';

create table sign_in_link (
    secret_hash bytea primary key,
    member_id bigint not null references member (id),
    expires_at timestamptz not null,
    used_at timestamptz
);
comment on table sign_in_link is 'links that sign a person of a demonstration in, once';
