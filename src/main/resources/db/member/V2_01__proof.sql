alter table sign_in add column proof smallint not null default 0 check (proof between 0 and 2);
comment on column sign_in.proof is '0 a code sent to the phone; 1 a password; 2 a password and a second factor';
alter table sign_in_link add column proof smallint not null default 0 check (proof between 0 and 2);
