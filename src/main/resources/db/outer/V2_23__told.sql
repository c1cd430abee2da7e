create index outer_report_told on outer_report (campaign_id, told_at);
