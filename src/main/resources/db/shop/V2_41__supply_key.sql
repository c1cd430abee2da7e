alter table prize_supply add column key uuid unique;
comment on column prize_supply.key is 'came with the form, so that the same form sent twice is one change; null for codes, which know themselves';
