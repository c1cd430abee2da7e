alter table title add column said text;
comment on column title.said is 'digest of what the list of a folder said at the last import; a list that says the same again changes nothing, so that what was put right in the browser stays';
