create table inquiry_case (
    id bigint generated always as identity primary key,
    campaign_id bigint not null,
    member_id bigint not null,
    day date not null,
    what text[] not null,
    measured int[] not null,
    bound int[] not null,
    found_at timestamptz(3) not null,
    unique (campaign_id, member_id, day)
);
comment on table inquiry_case is 'a day whose facts of reading look odd, all that is odd about it, and by how much; grows until somebody decides; it changes nothing by itself';
create index inquiry_case_open on inquiry_case (campaign_id, id desc);
create index inquiry_case_member on inquiry_case (member_id);

create table inquiry_step (
    id bigint generated always as identity primary key,
    case_id bigint not null references inquiry_case (id),
    turn int not null check (turn between 1 and 3),
    step text not null check (step in ('nothing', 'uncounted', 'objected', 'granted', 'kept')),
    said bytea not null,
    at timestamptz(3) not null,
    by_id bigint,
    corrections bigint[] not null,
    unique (case_id, turn)
);
comment on table inquiry_step is 'what became of a case, appended: 1 decided, 2 objected by the member, 3 answered; the words are sealed, the corrections are those that it made';
