alter table publication add after_id bigint;
create unique index publication_after on publication (campaign_id, board, after_id);
comment on column publication.after_id is 'which publication was the latest when this one was made by hand, 0 for none: only one follows it';
