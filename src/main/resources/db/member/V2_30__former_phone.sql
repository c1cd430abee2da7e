create table former_phone (
    phone_hash bytea primary key,
    left_at timestamptz not null
);
create index former_phone_left on former_phone (left_at);
comment on table former_phone is 'phones of people who have left, as keyed hashes without any link to who it was: whoever comes back is not new';
