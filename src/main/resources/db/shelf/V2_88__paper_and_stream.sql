alter table title add column paper boolean not null default false;
alter table title add column stream text check (length(stream) <= 2000);
comment on column title.paper is 'a book as a PDF: its parts are pages, each naming the one file; the words of a page stand in part_text';
comment on column title.stream is 'address of an HLS stream, where a recording or film is not kept here; its digest is that of the address';
