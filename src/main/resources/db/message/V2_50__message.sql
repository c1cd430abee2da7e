create table message (
    id bigint generated always as identity primary key,
    member_id bigint not null,
    key text not null check (length(key) between 1 and 200),
    kind text not null,
    campaign_id bigint,
    under text not null check (length(under) <= 200),
    sentence text not null,
    fill text[] not null,
    said text not null check (length(said) <= 2000),
    link text not null check (link = '' or link like '/%'),
    at timestamptz(3) not null,
    read_at timestamptz(3),
    unique (member_id, key)
);
create index message_unread on message (member_id) where read_at is null;
create index message_at on message (member_id, at desc, id desc);
create index message_age on message (at);
comment on table message is 'a notice to one person; the key says what it is about, so that it is written once';
comment on column message.sentence is 'the key of its sentence among the words of the interface';
comment on column message.fill is 'what fills the places of the sentence';
comment on column message.said is 'what a person of the staff wrote, such as the reason of a return; else empty';
comment on column message.under is 'the name of the campaign or of what it is about';

create table message_mute (
    member_id bigint not null,
    kind text not null,
    at timestamptz(3) not null,
    primary key (member_id, kind)
);
comment on table message_mute is 'kinds of messages that a person does not want to be pointed at';
