create table enrolment (
    campaign_id bigint not null,
    member_id bigint not null,
    unit_id bigint,
    other text check (char_length(other) between 1 and 100),
    born date,
    guardian bytea,
    listed boolean not null,
    fields jsonb not null default '{}',
    entered_at timestamptz not null,
    primary key (campaign_id, member_id),
    check (unit_id is null or other is null)
);
create index enrolment_unit on enrolment (campaign_id, unit_id);
comment on table enrolment is 'who entered which campaign, under one unit; the key is the one-unit rule';
comment on column enrolment.born is 'the first day of the month of birth, where the definition asks';
comment on column enrolment.guardian is 'name and relationship of who consented for a child, sealed';
comment on column enrolment.listed is 'whether public boards may show the person';
