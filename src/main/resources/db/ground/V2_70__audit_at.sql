create index audit_entry_at on audit_entry (at, no);
