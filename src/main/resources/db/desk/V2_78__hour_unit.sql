alter table desk_hour add column unit_id bigint not null default 0;
alter table desk_hour alter column unit_id drop default;
alter table desk_hour drop constraint desk_hour_pkey;
insert into desk_hour (campaign_id, unit_id, day, hour, people, seconds, points)
select d.campaign_id, d.unit_id, d.day, d.hours[i], count(*) filter (where d.active),
    sum(d.hours[i + 1]), sum(d.hours[i + 2])
from desk_day d, generate_subscripts(d.hours, 1) i
where i % 3 = 1
group by 1, 2, 3, 4;
alter table desk_hour add primary key (campaign_id, unit_id, day, hour);
comment on table desk_hour is 'sums of an hour of a day over the entrants of a unit itself; unit 0 is the whole campaign';
