create table event (
    id bigint generated always as identity primary key,
    campaign_id bigint not null,
    name text not null,
    place text not null,
    first_day date not null,
    last_day date not null,
    opens int not null check (opens >= 0),
    closes int not null check (closes > opens and closes <= 86400),
    rotating boolean not null,
    secret bytea not null,
    made_at timestamptz(3) not null,
    made_by bigint,
    ended_at timestamptz(3),
    version int not null default 1
);
comment on table event is 'an event held on site: on its days, between two seconds of the day, those who are there enter its code; the secret that codes are made of is sealed';
create index event_campaign on event (campaign_id, first_day, id);

create table event_attendance (
    event_id bigint not null references event (id),
    member_id bigint not null,
    campaign_id bigint not null,
    day date not null,
    at timestamptz(3) not null,
    primary key (event_id, member_id)
);
comment on table event_attendance is 'the fact that somebody was there, once for each event, by the server''s clock';
create index event_attendance_day on event_attendance (campaign_id, member_id, day);
