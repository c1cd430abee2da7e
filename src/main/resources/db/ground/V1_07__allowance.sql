create table allowance (
    key_hash bytea primary key,
    moments timestamptz[] not null,
    expires_at timestamptz not null
);
create index allowance_expires on allowance (expires_at);
comment on table allowance is 'when something limited was last done; keys are keyed hashes';
