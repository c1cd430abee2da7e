create table staff_account (
    member_id bigint primary key references member (id),
    name_hash bytea unique,
    name_sealed bytea,
    password text not null,
    password_at timestamptz not null,
    offered_sealed bytea,
    secret_sealed bytea,
    secret_at timestamptz,
    last_step bigint not null default 0
);
comment on table staff_account is 'how a member of the staff signs in: by phone or sealed name, a hashed password and the sealed secret of their one-time codes';

create table staff_recovery (
    member_id bigint not null references staff_account (member_id) on delete cascade,
    code_hash bytea not null,
    used_at timestamptz,
    primary key (member_id, code_hash)
);
comment on table staff_recovery is 'codes that stand in for a one-time code, each once';

create table staff_ticket (
    ticket_hash bytea primary key,
    member_id bigint not null references member (id),
    expires_at timestamptz not null,
    used_at timestamptz
);
create index staff_ticket_expires on staff_ticket (expires_at);
comment on table staff_ticket is 'whoever gave a right password and owes the second factor still';
