create table bell (
    id bigint generated always as identity primary key,
    topic text not null,
    keys bigint[] not null,
    rung_at timestamptz not null
);
create index bell_topic on bell (topic, id);
comment on table bell is 'what a floor above has still to look at; written with the fact, deleted with what follows from it';
