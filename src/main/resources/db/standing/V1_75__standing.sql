create table standing_turn (
    campaign_id bigint primary key,
    turn bigint not null,
    version int not null default 0
) with (fillfactor = 10);
comment on table standing_turn is 'how often the campaign''s rows have changed; who changes them holds this row, so that changes have an order without gaps';

create table standing_row (
    campaign_id bigint not null,
    measure text not null,
    subject bigint not null,
    score bigint not null check (score > 0),
    reached_at timestamptz(3) not null,
    listed boolean not null,
    unit_id bigint,
    primary key (campaign_id, measure, subject)
) with (fillfactor = 70);
comment on table standing_row is 'derived: who has what score by the measures of live boards, reached when; no index on what changes';

create table standing_feed (
    campaign_id bigint not null,
    turn bigint not null,
    measure text not null,
    at timestamptz not null,
    subjects bigint[],
    scores bigint[],
    reached bigint[],
    listed boolean[],
    primary key (campaign_id, turn)
);
comment on table standing_feed is 'what each turn changed, for the boards in the nodes'' memories; null arrays: read all rows again; reached in milliseconds since 1970';

create table publication (
    id bigint generated always as identity primary key,
    campaign_id bigint not null,
    board text not null,
    as_of timestamptz not null,
    next_at timestamptz,
    version int not null,
    made_at timestamptz not null,
    entrants int not null default 0,
    digest text,
    unique (campaign_id, board, as_of)
);
comment on table publication is 'a board as of a moment, under a version of the definition; the digest is over its listed rows';

create table publication_row (
    publication_id bigint not null references publication,
    rank int not null,
    subject bigint not null,
    score bigint not null,
    reached_at timestamptz(3) not null,
    unit_id bigint,
    listed boolean not null,
    shown boolean not null,
    ahead bigint,
    target int,
    primary key (publication_id, subject)
);
create index publication_row_shown on publication_row (publication_id, rank) where shown;
comment on table publication_row is 'rank of a subject; who is not listed takes no place and has the rank they would have; ahead is the score one place higher';
