create table prize (
    id bigint generated always as identity primary key,
    campaign_id bigint not null,
    name text not null check (char_length(name) between 1 and 60),
    about text not null check (char_length(about) <= 1000),
    way text not null check (way in ('code', 'pickup', 'parcel')),
    price int not null check (price between 1 and 1000000),
    most int not null check (most between 1 and 1000),
    shown boolean not null,
    version int not null,
    created_at timestamptz not null,
    unique (campaign_id, name)
);
comment on table prize is 'what points are exchanged for: how it reaches a person, its price in points, at most so many for one person; version grows with each change';

create table prize_stock (
    prize_id bigint primary key references prize,
    remaining int not null check (remaining >= 0)
) with (fillfactor = 20);
comment on table prize_stock is 'pieces not ordered yet: the row that guards against selling too many; the sum of prize_supply less the orders that stand';

create table prize_supply (
    id bigint generated always as identity primary key,
    prize_id bigint not null references prize,
    change int not null check (change <> 0),
    reason text not null check (char_length(reason) between 1 and 200),
    member_id bigint not null,
    at timestamptz not null
);
create index prize_supply_prize on prize_supply (prize_id, id);
comment on table prize_supply is 'every change of stock with its reason and who made it; rows are only ever added';

create table prize_picture (
    prize_id bigint primary key references prize,
    picture bytea not null,
    digest text not null
);
comment on table prize_picture is 'the picture of a prize, drawn anew as JPEG';

create table prize_order (
    id bigint generated always as identity primary key,
    campaign_id bigint not null,
    member_id bigint not null,
    prize_id bigint not null references prize,
    key uuid not null,
    price int not null,
    way text not null check (way in ('code', 'pickup', 'parcel')),
    unit_id bigint,
    state text not null check (state in ('ordered', 'ready', 'handed', 'sent', 'cancelled')),
    personal bytea,
    number bytea,
    pass_hash bytea unique,
    at timestamptz not null,
    unique (member_id, key)
) with (fillfactor = 80);
create index prize_order_campaign on prize_order (campaign_id, id);
create index prize_order_prize on prize_order (prize_id);
create index prize_order_open on prize_order (campaign_id, unit_id, id) where state in ('ordered', 'ready');
create index prize_order_address on prize_order (id) where personal is not null;
comment on table prize_order is 'one piece of a prize that a person exchanged points for; the key comes with the form, so that the same form sent twice is one order';
comment on column prize_order.personal is 'sealed: the pick-up code, or who the parcel goes to and where; gone when no longer needed';
comment on column prize_order.number is 'sealed: the number of the parcel';

create table prize_step (
    order_id bigint not null references prize_order,
    state text not null,
    at timestamptz not null,
    member_id bigint,
    primary key (order_id, state)
);
comment on table prize_step is 'when an order came to a state, and who of the staff brought it there; null: the person';

create table prize_account (
    campaign_id bigint not null,
    member_id bigint not null,
    spent int not null check (spent >= 0),
    taken bigint[] not null,
    primary key (campaign_id, member_id)
) with (fillfactor = 60);
comment on table prize_account is 'the row that guards a person: points of the orders that stand, and the prizes of those, one element a piece';

create table prize_code (
    id bigint generated always as identity primary key,
    campaign_id bigint not null,
    prize_id bigint not null references prize,
    hash bytea not null,
    sealed bytea,
    order_id bigint unique references prize_order,
    at timestamptz not null,
    unique (campaign_id, hash)
);
create index prize_code_free on prize_code (prize_id, id) where order_id is null;
comment on table prize_code is 'codes to be handed out, sealed, each to one order; sealed is null where its owner has left';
