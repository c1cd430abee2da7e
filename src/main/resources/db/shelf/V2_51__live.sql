alter table title drop constraint title_medium_check;
alter table title add constraint title_medium_check check (medium in ('book', 'audio', 'video', 'live'));
comment on table title is 'a book, a recording, a film or a live class on the shelf';
comment on column title.digest is 'SHA-256 (hex) of the content, so that the same is not taken in twice; of a live class a number drawn by lot';
