create table live_proposal (
    id bigint generated always as identity primary key,
    campaign_id bigint not null references campaign,
    unit_id bigint not null references unit,
    theme text not null check (length(theme) between 1 and 200),
    month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    teacher text not null check (length(teacher) between 1 and 200),
    summary text not null default '' check (length(summary) <= 4000),
    biography text not null default '' check (length(biography) <= 4000),
    address text not null default '' check (length(address) <= 500),
    starts_at timestamptz(3),
    minutes int not null default 60 check (minutes between 5 and 720),
    state text not null check (state in ('themed', 'detailed', 'returned', 'accepted')),
    reason text not null default '' check (length(reason) <= 2000),
    proposed_by bigint not null,
    proposed_at timestamptz(3) not null,
    detailed_at timestamptz(3),
    decided_at timestamptz(3),
    class_id bigint references live_class,
    version int not null default 1
);
create index live_proposal_campaign on live_proposal (campaign_id, unit_id);
create index live_proposal_unit on live_proposal (unit_id);
create index live_proposal_class on live_proposal (class_id);
comment on table live_proposal is 'a live class that a unit proposes (C7): first theme, month and teacher, then the details';
comment on column live_proposal.state is 'themed: details are to come; detailed: waits for the organiser; returned: to be changed; accepted: became the class class_id';
