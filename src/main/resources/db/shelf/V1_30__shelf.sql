create table title (
  id bigint generated always as identity primary key,
  digest text not null unique,
  medium text not null check (medium in ('book', 'audio', 'video')),
  name text not null check (length(name) between 1 and 200),
  author text not null default '' check (length(author) <= 200),
  dynasty text not null default '' check (length(dynasty) <= 40),
  narrator text not null default '' check (length(narrator) <= 200),
  about text not null default '' check (length(about) <= 4000),
  source text not null default '' check (length(source) <= 1000),
  licence text not null default '' check (length(licence) <= 1000),
  synthetic boolean not null default false,
  hidden boolean not null default false,
  length bigint not null check (length >= 0),
  cover text,
  captions text,
  sort_key text not null,
  find text not null,
  grams text[] not null,
  changed_at timestamptz not null,
  created_at timestamptz not null
);
create index title_grams on title using gin (grams);
create index title_order on title (medium, sort_key collate "C", id);
comment on table title is 'a book, a recording or a film on the shelf';
comment on column title.digest is 'SHA-256 (hex) of the content, so that the same is not taken in twice';
comment on column title.length is 'characters of a book, milliseconds of a recording or film';
comment on column title.cover is 'name of the picture that is its cover; null: drawn';
comment on column title.captions is 'captions as WebVTT, written anew from what was handed in';
comment on column title.hidden is 'taken off the shelf; what was read of it stays counted';
comment on column title.sort_key is 'reading of the name in pinyin, syllables apart';
comment on column title.find is 'name, author and their pinyin, folded; searched in';
comment on column title.grams is 'every one and two characters in a row of find';

create table title_tag (
  title_id bigint not null references title,
  tag text not null check (length(tag) between 1 and 40),
  primary key (title_id, tag)
);
create index title_tag_tag on title_tag (tag, title_id);
comment on table title_tag is 'rooms of campaigns pick titles by these';

create table part (
  title_id bigint not null references title,
  no int not null check (no >= 1),
  name text not null check (length(name) between 1 and 200),
  start bigint not null check (start >= 0),
  length bigint not null check (length >= 0),
  file text,
  type text,
  primary key (title_id, no),
  check ((file is null) = (type is null))
);
comment on table part is 'a chapter of a book, a file of a recording or film';
comment on column part.start is 'characters or milliseconds from the start of the title';
comment on column part.length is 'characters that are not white space, or milliseconds';
comment on column part.file is 'SHA-256 (hex) under which the file is kept; null for a chapter';

create table part_text (
  title_id bigint not null,
  no int not null,
  html text not null,
  primary key (title_id, no),
  foreign key (title_id, no) references part
);
comment on table part_text is 'a chapter as clean HTML';

create table part_mark (
  title_id bigint not null,
  no int not null,
  at bigint not null check (at >= 0),
  name text not null check (length(name) between 1 and 200),
  primary key (title_id, no, at),
  foreign key (title_id, no) references part
);
comment on table part_mark is 'a chapter within a file of a recording or film';
comment on column part_mark.at is 'milliseconds from the start of the file';

create table picture (
  title_id bigint not null references title,
  name text not null,
  file text not null,
  type text not null,
  primary key (title_id, name)
);
comment on table picture is 'a picture in a book';
comment on column picture.file is 'SHA-256 (hex) under which the file is kept';
