create table desk_presence (
    campaign_id bigint not null,
    day date not null,
    hour int not null,
    member_id bigint not null,
    primary key (campaign_id, day, hour, member_id)
);
comment on table desk_presence is 'who did anything in an hour of a day, as desk_day says';
insert into desk_presence (campaign_id, day, hour, member_id)
select d.campaign_id, d.day, d.hours[i], d.member_id
from desk_day d, generate_subscripts(d.hours, 1) i
where i % 3 = 1 and d.active;
