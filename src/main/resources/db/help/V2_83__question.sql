create table help_question (
    id bigint generated always as identity primary key,
    campaign_id bigint not null,
    member_id bigint not null,
    unit_id bigint,
    asked bytea,
    asked_at timestamptz not null,
    answer bytea,
    answered_at timestamptz,
    answered_by bigint,
    check ((answered_at is null) = (answered_by is null))
);
create index help_question_campaign on help_question (campaign_id, id);
create index help_question_member on help_question (member_id, id);
comment on table help_question is 'what readers ask the host of a campaign, and the answers; the words are sealed';
comment on column help_question.unit_id is 'the unit that the person was under when they asked: its clerks answer as well';
