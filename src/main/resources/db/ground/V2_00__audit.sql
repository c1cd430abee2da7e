create table audit_entry (
    no bigint primary key check (no > 0),
    at timestamptz not null,
    who bigint,
    what text not null check (char_length(what) between 1 and 60),
    about text not null check (char_length(about) <= 100),
    detail text not null check (char_length(detail) <= 10000),
    typed_sealed bytea,
    digest bytea not null check (octet_length(digest) = 32)
);
create index audit_entry_who on audit_entry (who, no);
create index audit_entry_what on audit_entry (what, no);
create index audit_entry_about on audit_entry (about, no);
comment on table audit_entry is 'what staff did; each digest covers its row and the digest before it, under a key kept outside the database';

create table audit_head (
    one boolean primary key default true check (one),
    no bigint not null check (no >= 0),
    digest bytea not null check (octet_length(digest) = 32)
);
comment on table audit_head is 'the last entry of the audit log: whoever adds the next one holds this row';
insert into audit_head (no, digest) values (0, decode(repeat('00', 32), 'hex'));
