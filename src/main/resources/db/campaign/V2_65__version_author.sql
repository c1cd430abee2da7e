alter table campaign_version add column author bigint;
alter table campaign_version add column note text not null default '' check (char_length(note) <= 1000);
comment on column campaign_version.author is 'the member who put it to work; null for the command line';
comment on column campaign_version.note is 'why, for everybody to read';
