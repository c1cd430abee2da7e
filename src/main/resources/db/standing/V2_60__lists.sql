alter table publication add column author text;
comment on column publication.author is 'who published it by hand; null where the clock did';

alter table publication_row add column list text not null default '',
    add column place int,
    add column parts bigint[];
update publication_row set place = rank;
alter table publication_row alter column place set not null;
comment on column publication_row.list is 'the list of a split board, else empty';
comment on column publication_row.place is 'the order on the list; rank may be shared';
comment on column publication_row.parts is 'of a composite each part''s number and its form in ten-thousandths; then further keys';
drop index publication_row_shown;
create index publication_row_shown on publication_row (publication_id, list, place) where shown;

create table publication_list (
    publication_id bigint not null references publication,
    no int not null,
    list text not null,
    name text,
    entrants int not null,
    best bigint[] not null,
    least bigint[] not null,
    primary key (publication_id, list)
);
comment on table publication_list is 'a list of a publication: how many have a place, and the best and the least number of each part of a composite';
