create table campaign (
    id bigint generated always as identity primary key,
    slug text not null unique,
    version int not null
);
comment on table campaign is 'campaigns of this installation; version is the one that runs';

create table campaign_version (
    campaign_id bigint not null references campaign,
    version int not null,
    document text not null,
    digest text not null,
    loaded_at timestamptz not null,
    primary key (campaign_id, version)
);
comment on table campaign_version is 'every definition a campaign ever had, as written';
