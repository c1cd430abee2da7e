create table unit (
    id bigint generated always as identity primary key,
    code text not null unique check (char_length(code) between 1 and 40),
    name text not null check (char_length(name) between 1 and 100),
    kind text not null check (char_length(kind) between 1 and 40),
    parent_id bigint references unit (id) check (parent_id <> id),
    pinyin text not null,
    initials text not null
);
create index unit_parent on unit (parent_id);
comment on table unit is 'the tree of organisations; the code is the outside world''s, the id stays for ever';

create table role (
    member_id bigint not null,
    role text not null check (char_length(role) between 1 and 40),
    unit_id bigint references unit (id),
    granted_at timestamptz not null,
    unique nulls not distinct (member_id, role, unit_id)
);
comment on table role is 'what staff may do; a null unit is the whole installation';

create table unit_version (
    what text primary key,
    version bigint not null
);
comment on table unit_version is 'grows with every change, so that copies in memory know when to read again';
insert into unit_version (what, version) values ('unit', 0), ('role', 0);
