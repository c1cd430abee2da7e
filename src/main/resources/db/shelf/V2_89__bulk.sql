create table shelf_job (
    id bigint generated always as identity primary key,
    by_id bigint not null,
    folder uuid not null unique,
    state text not null check (state in ('waits', 'runs', 'done', 'failed')),
    total int not null,
    at timestamptz(3) not null,
    ended_at timestamptz(3)
);
comment on table shelf_job is 'files that a librarian sent at once, taken in one after the other; the folder is gone when it is done';

create table shelf_job_row (
    job_id bigint not null references shelf_job (id),
    no int not null,
    file text not null,
    outcome text not null,
    title_id bigint,
    refusal text,
    fill text[] not null,
    primary key (job_id, no)
);
comment on table shelf_job_row is 'what became of each of the files, as soon as it is known';
