create table reading_pulse (
    member_id bigint primary key,
    campaign_id bigint not null,
    title_id bigint not null,
    session uuid not null,
    device text not null,
    seq int not null,
    beat_at timestamptz(3),
    part int not null,
    place bigint not null,
    place_at timestamptz(3) not null,
    life int not null,
    life_at timestamptz(3) not null
) with (fillfactor = 70);
comment on table reading_pulse is 'where a member reads now: the one lease, and what the last beat said';

create table reading_span (
    campaign_id bigint not null,
    member_id bigint not null,
    day date not null,
    title_id bigint not null,
    part int not null,
    seconds int4multirange not null,
    passed int4multirange not null,
    counted int not null,
    primary key (campaign_id, member_id, day, title_id, part)
) with (fillfactor = 70);
comment on table reading_span is 'the fact of reading: proven seconds of the campaign''s day, and what was passed in them (characters of a book, seconds of a recording); counted is the length of seconds';
