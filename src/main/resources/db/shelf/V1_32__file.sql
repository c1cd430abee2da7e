create index part_file on part (file) where file is not null;
create index picture_file on picture (file);
