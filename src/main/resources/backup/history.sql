-- The table in which Flyway 12 keeps what it has done: made here, so that a restore is one transaction.
create table flyway_schema_history (
    installed_rank int not null,
    version varchar(50),
    description varchar(200) not null,
    type varchar(20) not null,
    script varchar(1000) not null,
    checksum int,
    installed_by varchar(100) not null,
    installed_on timestamp not null default now(),
    execution_time int not null,
    success boolean not null,
    constraint flyway_schema_history_pk primary key (installed_rank)
);
create index flyway_schema_history_s_idx on flyway_schema_history (success);
