create table enrolment_request (
    id bigint generated always as identity primary key,
    campaign_id bigint not null,
    member_id bigint not null,
    kind text not null check (kind in ('move', 'name', 'born')),
    from_unit bigint,
    to_unit bigint,
    personal bytea,
    asked_at timestamptz not null,
    state text not null default 'open' check (state in ('open', 'granted', 'refused', 'withdrawn')),
    decided_by bigint,
    decided_at timestamptz,
    reason bytea,
    check ((kind = 'move') = (to_unit is not null)),
    check ((state = 'open') = (decided_at is null))
);
create unique index enrolment_request_open on enrolment_request (campaign_id, member_id)
    where state = 'open';
create index enrolment_request_state on enrolment_request (campaign_id, state, id);
create index enrolment_request_member on enrolment_request (member_id);
comment on table enrolment_request is 'what entrants ask to have changed of their enrolment, and what was decided: its history; one is open a person and campaign';
comment on column enrolment_request.personal is 'what was there, what it is to be, and the words of whoever asked, as JSON, sealed';
comment on column enrolment_request.reason is 'why it was decided so, sealed';

create table withdrawal (
    id bigint generated always as identity primary key,
    campaign_id bigint not null,
    member_id bigint not null,
    unit_id bigint,
    entered_at timestamptz not null,
    withdrew_at timestamptz not null
);
create index withdrawal_member on withdrawal (member_id, campaign_id);
comment on table withdrawal is 'who withdrew from which campaign, under which unit they had been';
