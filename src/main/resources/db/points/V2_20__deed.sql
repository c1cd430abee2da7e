alter table ledger_entry add column deed text not null default '';
comment on column ledger_entry.deed is 'the name of the deed that the entry rests on, such as that of a quiz; empty for none';
