create table reading_place (
    member_id bigint not null,
    title_id bigint not null,
    part int not null,
    place bigint not null,
    last_part int not null,
    last_place bigint not null,
    furthest bigint not null,
    at timestamptz not null,
    primary key (member_id, title_id)
);
comment on table reading_place is 'where a member goes on in a title, whatever the campaign; place in characters of the title (books) or milliseconds of the part; last is what was looked at last';
create index reading_place_recent on reading_place (member_id, at desc);

create table reading_mark (
    id bigint generated always as identity primary key,
    member_id bigint not null,
    title_id bigint not null,
    part int not null,
    first_at int not null,
    end_at int not null,
    quote text not null,
    note text not null,
    at timestamptz not null,
    unique (member_id, title_id, part, first_at, end_at)
);
comment on table reading_mark is 'bookmarks (end_at = first_at) and highlights with a note, in characters of the part without white space';
