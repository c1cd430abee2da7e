create table desk_turn (
    campaign_id bigint primary key,
    as_of timestamptz
);
comment on table desk_turn is 'up to when the sums of a campaign are; held by whoever sums up';

create table desk_person (
    campaign_id bigint not null,
    member_id bigint not null,
    unit_id bigint not null,
    entered date not null,
    days int not null,
    seconds bigint not null,
    points bigint not null,
    last_day date,
    primary key (campaign_id, member_id)
) with (fillfactor = 80);
create index desk_person_unit on desk_person (campaign_id, unit_id, member_id);
comment on table desk_person is 'entrants, each with the sums of their days; unit -1 for a unit named in words';

create table desk_day (
    campaign_id bigint not null,
    member_id bigint not null,
    day date not null,
    unit_id bigint not null,
    active boolean not null,
    seconds int not null,
    points int not null,
    hours int[] not null,
    primary key (campaign_id, member_id, day)
) with (fillfactor = 80);
create index desk_day_day on desk_day (campaign_id, day, member_id);
comment on table desk_day is 'an entrant''s day as its facts make it, corrections in effect';
comment on column desk_day.hours is 'hour, seconds, points of each hour in which anything was done, flat';

create table desk_sum (
    campaign_id bigint not null,
    unit_id bigint not null,
    day date not null,
    entered int not null,
    people int not null,
    seconds bigint not null,
    points bigint not null,
    primary key (campaign_id, unit_id, day)
) with (fillfactor = 70);
comment on table desk_sum is 'sums of a day over the entrants of a unit itself; unit 0 is the whole campaign';

create table desk_hour (
    campaign_id bigint not null,
    day date not null,
    hour int not null,
    people int not null,
    seconds bigint not null,
    points bigint not null,
    primary key (campaign_id, day, hour)
) with (fillfactor = 70);
comment on table desk_hour is 'sums of an hour of a day over the whole campaign';

create table desk_unit (
    campaign_id bigint not null,
    unit_id bigint not null,
    entrants int not null,
    started int not null,
    days bigint not null,
    seconds bigint not null,
    points bigint not null,
    primary key (campaign_id, unit_id)
) with (fillfactor = 70);
comment on table desk_unit is 'sums over the entrants of a unit itself; unit 0 is the whole campaign';
