create table checkin (
    campaign_id bigint not null,
    member_id bigint not null,
    day date not null,
    at timestamptz not null,
    primary key (campaign_id, member_id, day)
);
comment on table checkin is 'the fact of a daily check-in, once for each day of the campaign';
