-- The hash comes first: an index that begins with the campaign tempts the planner to walk a whole roster.
alter table roster_line drop constraint roster_line_campaign_id_phone_hash_unit_id_key;
create unique index roster_line_phone on roster_line (phone_hash, campaign_id, unit_id) nulls not distinct;
drop index roster_line_name;
create index roster_line_name on roster_line (name_hash, campaign_id);
