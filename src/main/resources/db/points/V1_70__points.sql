create table ledger_entry (
    campaign_id bigint not null,
    member_id bigint not null,
    day date not null,
    rule text not null,
    nth int not null,
    at timestamptz not null,
    worth int not null,
    points int not null,
    used int not null,
    times int not null,
    amount int not null,
    title_id bigint,
    primary key (campaign_id, member_id, day, rule, nth)
);
comment on table ledger_entry is 'what a rule made of facts: worth before, points after the cap, used of the cap before; amount in seconds for rules of time';

create table points_day (
    campaign_id bigint not null,
    member_id bigint not null,
    day date not null,
    points int not null,
    reached_at timestamptz,
    digest text not null,
    primary key (campaign_id, member_id, day)
) with (fillfactor = 80);
comment on table points_day is 'sums of the ledger by day; digest names the entries they are of';

create table points_account (
    campaign_id bigint not null,
    member_id bigint not null,
    points int not null,
    reached_at timestamptz,
    primary key (campaign_id, member_id)
) with (fillfactor = 70);
comment on table points_account is 'sums of points_day, and the row that is locked while a member is scored';
