create table roster_line (
    id bigint generated always as identity primary key,
    campaign_id bigint not null,
    unit_id bigint,
    phone_hash bytea not null,
    phone bytea not null,
    name_hash bytea not null,
    name bytea not null,
    unique nulls not distinct (campaign_id, phone_hash, unit_id)
);
create index roster_line_name on roster_line (campaign_id, name_hash);
comment on table roster_line is 'a name and phone that the host gave: for those who enter at or below the unit, or anywhere; sealed';

create table certification (
    campaign_id bigint not null,
    member_id bigint not null,
    state text not null check (state in ('matched', 'near', 'accepted', 'refused')),
    line_id bigint not null,
    by_phone boolean not null,
    pair bytea not null,
    reason bytea,
    decided_by bigint,
    at timestamptz not null,
    primary key (campaign_id, member_id)
);
create index certification_near on certification (campaign_id, at, member_id) where state = 'near';
create index certification_line on certification (line_id);
comment on table certification is 'whose membership is verified: by a line that matches, or by a person who looked at a near miss; who is not here matches nothing';
comment on column certification.by_phone is 'whether it is the phone that matches; else the name, within the unit';
comment on column certification.pair is 'the name of the line and that of the person, hashed: a decision holds while both stand';
