create table reading_device (
    campaign_id bigint not null,
    day date not null,
    device bytea not null,
    member_id bigint not null,
    kind text not null check (length(kind) <= 60),
    primary key (campaign_id, day, device, member_id)
);
comment on table reading_device is 'in which browsers a member opened reading on a day: a mark that leads back to none, and the kind of device';
create index reading_device_member on reading_device (member_id, campaign_id, day);
