create table live_class (
    title_id bigint primary key references title,
    campaign_id bigint not null references campaign,
    name text not null check (length(name) between 1 and 200),
    biography text not null check (length(biography) <= 4000),
    unit_id bigint references unit,
    starts_at timestamptz(3) not null,
    ends_at timestamptz(3) not null check (ends_at > starts_at),
    was_at timestamptz(3),
    address text not null check (length(address) between 1 and 500),
    replay_id bigint references title,
    called_off text check (length(called_off) between 1 and 2000),
    version int not null default 1,
    changed_at timestamptz(3) not null,
    unique (campaign_id, name)
);
create index live_class_hours on live_class (campaign_id, starts_at);
create index live_class_unit on live_class (unit_id);
create index live_class_replay on live_class (replay_id);
comment on table live_class is 'a live class: a title of the shelf that is held at an hour of a campaign''s day';
comment on column live_class.biography is 'who the lecturer is, as it is announced';
comment on column live_class.unit_id is 'the unit that organises it';
comment on column live_class.was_at is 'when it was to begin before it was moved last';
comment on column live_class.address is 'an HLS stream (path ends in .m3u8) or the address of the class elsewhere';
comment on column live_class.called_off is 'why it is not held; null: it is';
comment on column live_class.version is 'grows with every change: whoever changed an older one is told';

create table live_call (
    title_id bigint not null references live_class,
    member_id bigint not null,
    at timestamptz(3) not null,
    primary key (title_id, member_id)
);
create index live_call_member on live_call (member_id);
comment on table live_call is 'who wants to be reminded of a class';
