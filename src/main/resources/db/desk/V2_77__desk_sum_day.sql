create index desk_sum_day on desk_sum (campaign_id, day);
