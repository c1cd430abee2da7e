create table sender_gateway (
    id bigint primary key check (id = 1),
    url bytea not null,
    header bytea not null,
    body bytea not null,
    at timestamptz not null
);
comment on table sender_gateway is 'the gateway that operators chose for messages, sealed; without a row the start parameters hold';
