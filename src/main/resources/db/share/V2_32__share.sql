create table share_link (
    campaign_id bigint not null,
    member_id bigint not null,
    title_id bigint not null,
    code text not null unique check (code ~ '^[a-z0-9]{10}$'),
    browser bytea,
    made_at timestamptz not null,
    primary key (campaign_id, member_id, title_id)
);
comment on table share_link is 'what a member shares: a title, or with title 0 the campaign; browser: hash of the number of the browser it was last seen in by its owner';

create table share_opening (
    opening bytea primary key,
    campaign_id bigint not null,
    member_id bigint not null,
    title_id bigint not null,
    name text not null,
    browser bytea not null,
    visitor_id bigint,
    opened_at timestamptz not null,
    seen_at timestamptz not null,
    looked int not null check (looked between 0 and 300000),
    counted_at timestamptz,
    day date,
    unique (campaign_id, member_id, title_id, browser),
    unique (campaign_id, member_id, title_id, visitor_id),
    check (visitor_id is null or visitor_id <> member_id),
    check ((counted_at is null) = (day is null))
);
create index share_opening_day on share_opening (campaign_id, member_id, day);
create index share_opening_waiting on share_opening (campaign_id, seen_at) where counted_at is null;
comment on table share_opening is 'somebody else looked at a share; a fact once counted, and never changed from then on. A browser and a person count once for a share';
comment on column share_opening.looked is 'how long it was looked at in milliseconds, by the server''s clock';
comment on column share_opening.name is 'of the title or the campaign, as rules ask for it';
