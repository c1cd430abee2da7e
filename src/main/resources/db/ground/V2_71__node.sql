create table node (
    id text primary key check (char_length(id) between 1 and 100),
    program text not null check (char_length(program) <= 100),
    began_at timestamptz not null,
    seen_at timestamptz not null,
    seals_with smallint not null,
    keys text not null check (char_length(keys) <= 20000)
);
comment on table node is 'the programs that serve this installation, when they were last heard of, and which keys each holds by fingerprint';
