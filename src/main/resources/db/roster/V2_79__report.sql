alter table import_file add column report boolean not null default false;
comment on column import_file.report is 'whether the file was taken, and its report stands in its place';
