create table outer_partner (
    id bigint generated always as identity primary key,
    campaign_id bigint not null,
    name text not null,
    address text not null,
    key_hash bytea not null unique,
    made_at timestamptz(3) not null,
    ended_at timestamptz(3)
);
comment on table outer_partner is 'an outer system that may tell results of one campaign: its key as SHA-256, until it is ended';
create index outer_partner_campaign on outer_partner (campaign_id);

create table outer_report (
    id bigint generated always as identity primary key,
    partner_id bigint not null references outer_partner (id),
    request text not null,
    campaign_id bigint not null,
    member_id bigint not null,
    day date not null,
    name text not null,
    amount int not null,
    at timestamptz(3) not null,
    told_at timestamptz(3) not null,
    body bytea not null,
    unique (partner_id, request)
);
comment on table outer_report is 'the fact of a result of an outer system, once for each key of a request: of whom, what, how much, when (at), when it was told (told_at); body is a keyed hash of all that was sent, to know the same request again';
create index outer_report_day on outer_report (campaign_id, member_id, day);
create index outer_report_name on outer_report (partner_id, id desc);
