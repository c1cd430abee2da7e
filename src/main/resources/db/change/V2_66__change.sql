create table change_preview (
    id bigint generated always as identity primary key,
    campaign_id bigint not null,
    version int not null,
    document text not null,
    digest text not null,
    asked_by bigint,
    asked_at timestamptz not null,
    state text not null check (state in ('waiting', 'done', 'failed')),
    total bigint not null default 0,
    done bigint not null default 0,
    as_of timestamptz,
    finished_at timestamptz,
    people int not null default 0,
    units int not null default 0,
    news text not null default ''
);
create index change_preview_waiting on change_preview (id) where state = 'waiting';
create index change_preview_campaign on change_preview (campaign_id, id);
comment on table change_preview is 'what another definition would change of a campaign at work, worked out as a job';
comment on column change_preview.version is 'the version that it is compared with';
comment on column change_preview.people is 'how many people would be different';
comment on column change_preview.news is 'ids of boards and awards that are new or gone, + or - before each';

create table change_difference (
    preview_id bigint not null references change_preview on delete cascade,
    no int not null,
    units boolean not null,
    subject bigint not null,
    what text not null check (what in ('points', 'board', 'award')),
    thing text not null,
    name text not null,
    was bigint not null,
    becomes bigint not null,
    was_rank int not null,
    becomes_rank int not null,
    better boolean not null,
    primary key (preview_id, no)
);
comment on table change_difference is 'one person or unit whose points, place or award would be different';
comment on column change_difference.thing is 'id of the board or award; empty for points';
comment on column change_difference.was_rank is 'rank on the board or place of the award, from 1; 0 for none';
