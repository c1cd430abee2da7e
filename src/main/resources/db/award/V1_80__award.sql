create table award_publication (
    campaign_id bigint not null,
    no int not null,
    version int not null,
    as_of timestamptz not null,
    made_at timestamptz not null,
    author text not null check (author <> ''),
    document text not null,
    digest text not null check (digest = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    primary key (campaign_id, no)
);
comment on table award_publication is 'who was told to have won what, as JSON with its SHA-256; written once and never changed, a later one has the next number';

create table award_draw (
    campaign_id bigint not null,
    award text not null,
    salt bytea not null,
    tickets text not null,
    digest text not null check (digest = encode(sha256(convert_to(tickets, 'UTF8')), 'hex')),
    author text not null check (author <> ''),
    published_at timestamptz not null,
    primary key (campaign_id, award),
    unique (campaign_id, award, digest, published_at)
);
comment on table award_draw is 'the list of tickets of a draw as published, and its SHA-256; a draw has one';

create table award_decision (
    campaign_id bigint not null,
    award text not null,
    digest text not null,
    published_at timestamptz not null,
    seed text not null check (seed <> ''),
    source text not null check (source <> ''),
    author text not null check (author <> ''),
    decided_at timestamptz not null check (decided_at > published_at),
    winners bigint[] not null,
    primary key (campaign_id, award),
    foreign key (campaign_id, award, digest, published_at)
        references award_draw (campaign_id, award, digest, published_at)
        on update restrict on delete restrict
);
comment on table award_decision is 'the public seed of a draw and who was drawn; while it stands, list, digest and moment of the draw cannot change';
