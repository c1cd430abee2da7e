create table editor_draft (
    id bigint generated always as identity primary key,
    campaign_id bigint,
    version int not null check (version >= 0),
    title text not null,
    document text not null,
    edition int not null default 1,
    made_by bigint not null,
    made_at timestamptz not null,
    changed_by bigint not null,
    changed_at timestamptz not null,
    closed_at timestamptz,
    check ((campaign_id is null) = (version = 0))
);
create unique index editor_draft_open on editor_draft (campaign_id) where closed_at is null;
comment on table editor_draft is 'definitions being written; what runs is in campaign_version';
comment on column editor_draft.campaign_id is 'the campaign at work that it is to change; null for a new one';
comment on column editor_draft.version is 'the version that it was begun from; 0 for a new campaign';
comment on column editor_draft.edition is 'grows with every saving: whoever saves an older one is told';
