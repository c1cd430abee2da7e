create table result_export (
    id bigint generated always as identity primary key,
    campaign_id bigint not null,
    at timestamptz not null,
    whole boolean not null,
    member_id bigint,
    reason text,
    digest text not null,
    check (not whole or (member_id is not null and reason is not null))
);
comment on table result_export is 'which results were exported; whole: with the facts second by second, by whom and why; digest of the file''s parts';
