create table outer_account (
    provider text not null check (length(provider) <= 40),
    subject_hash bytea not null,
    member_id bigint not null,
    joined_at timestamptz not null,
    primary key (provider, subject_hash),
    unique (member_id, provider)
);
comment on table outer_account is 'accounts elsewhere that open a person''s account here; only a keyed hash of who they are there is kept';

create table account_way (
    state_hash bytea primary key,
    browser_hash bytea not null,
    provider text not null,
    verifier bytea not null,
    back text not null,
    linking bigint,
    expires_at timestamptz not null,
    used_at timestamptz,
    subject_hash bytea
);
create index account_way_browser on account_way (browser_hash);
create index account_way_expires on account_way (expires_at);
comment on table account_way is 'sign-ins through outer accounts that are under way, each followed once; swept within a day';
comment on column account_way.subject_hash is 'who came back and has no account here yet: waits to be joined to one';
