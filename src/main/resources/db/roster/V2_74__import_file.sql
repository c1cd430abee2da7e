create table import_file (
    id uuid primary key,
    campaign_id bigint not null,
    member_id bigint not null,
    kind text not null check (kind in ('members', 'units', 'targets')),
    unit_id bigint,
    whole boolean not null,
    name text not null check (char_length(name) <= 200),
    content bytea not null,
    at timestamptz not null
);
create index import_file_at on import_file (at);
comment on table import_file is 'a spreadsheet that was checked and waits to be taken, for a day at most; sealed';
