create table invite_link (
    campaign_id bigint not null,
    member_id bigint not null,
    code text not null unique check (code ~ '^[a-z0-9]{10}$'),
    signature bytea,
    made_at timestamptz not null,
    primary key (campaign_id, member_id)
);
comment on table invite_link is 'a member''s personal link of a campaign; signature: the name chosen for the poster, sealed';

create table invitation (
    friend_id bigint primary key,
    campaign_id bigint not null,
    promoter_id bigint not null,
    opening bytea not null unique,
    came_at timestamptz not null,
    counted_at timestamptz,
    day date,
    device text not null check (length(device) <= 60),
    browser bytea,
    network bytea,
    check (friend_id <> promoter_id),
    check ((counted_at is null) = (day is null))
);
create index invitation_promoter on invitation (campaign_id, promoter_id, day);
create index invitation_waiting on invitation (campaign_id, friend_id) where counted_at is null;
comment on table invitation is 'the fact that somebody new came through a member''s link; the keys are the rules: a friend once, for one promoter, one for each opening of a link';
comment on column invitation.counted_at is 'when it began to count by the definition: at the sign-in, on entering, or after something of the friend''s own';
comment on column invitation.day is 'the campaign''s day of counted_at';
comment on column invitation.browser is 'keyed hash of the browser''s number, evidence for cases; so is network';
