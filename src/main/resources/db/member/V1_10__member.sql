create table member (
    id bigint generated always as identity primary key,
    phone_hash bytea unique,
    phone_sealed bytea,
    name_sealed bytea,
    mask text not null default '书友' check (length(mask) <= 100),
    created_at timestamptz not null
);
comment on table member is 'a person; phone and name are sealed, the hash finds the phone again';
