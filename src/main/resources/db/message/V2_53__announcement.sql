create table announcement (
    id bigint generated always as identity primary key,
    campaign_id bigint not null,
    under text not null,
    base text not null check (base like '/c/%'),
    title text not null check (length(title) between 1 and 200),
    words text not null check (length(words) between 1 and 10000),
    shown_from timestamptz(3) not null,
    author_id bigint not null,
    written_at timestamptz(3) not null,
    taken_by bigint,
    taken_at timestamptz(3),
    version int not null default 1
);
create index announcement_shown on announcement (campaign_id, shown_from desc);
comment on table announcement is 'what an organiser tells everybody of a campaign; there is no row per person';
comment on column announcement.under is 'the campaign''s name';
comment on column announcement.base is 'the address of the campaign''s pages';
comment on column announcement.words is 'plain text in paragraphs; nothing of it is HTML';
comment on column announcement.taken_at is 'when it was taken back, by whom in taken_by; null: it stands';

create table announcement_picture (
    announcement_id bigint not null references announcement,
    no int not null check (no between 1 and 9),
    type text not null,
    bytes bytea not null,
    primary key (announcement_id, no)
);
comment on table announcement_picture is 'a picture of an announcement, judged by its content';

create table announcement_seen (
    member_id bigint primary key,
    at timestamptz(3) not null
);
comment on table announcement_seen is 'up to when a person has seen announcements';
