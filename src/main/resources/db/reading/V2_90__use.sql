create table reading_use (
    title_id bigint not null,
    days int not null,
    unit_id bigint not null,
    people int not null,
    seconds bigint not null,
    finished int not null,
    as_of timestamptz(3) not null,
    primary key (days, unit_id, title_id)
);
create index reading_use_title on reading_use (title_id);
comment on table reading_use is 'how a title was read in the last days (0: ever) by whoever entered at or below the unit (0: anywhere), made anew from the facts again and again';

create index reading_span_title on reading_span (title_id, day);
