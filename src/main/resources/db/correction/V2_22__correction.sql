create table correction (
    id bigint generated always as identity primary key,
    campaign_id bigint not null,
    member_id bigint not null,
    day date not null,
    what text not null,
    title_id bigint,
    kind text not null,
    name text not null,
    at timestamptz(3) not null,
    amount int not null,
    reason bytea not null,
    decided_at timestamptz(3) not null,
    decided_by bigint,
    undoes bigint unique references correction (id),
    request uuid not null unique
);
comment on table correction is 'what staff decided about a member''s day, never changed: time (title, seconds), grant or void (a deed by kind, name and moment), points; undo takes another back. The reason is sealed; the request of a form is taken once';
create index correction_day on correction (campaign_id, member_id, day);
create index correction_decided on correction (campaign_id, id desc);
