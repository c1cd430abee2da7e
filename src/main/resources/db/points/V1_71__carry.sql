alter table ledger_entry add column percent int not null default 100,
    add column took text not null default '';
comment on column ledger_entry.percent is 'what the points were multiplied by, in per cent';
comment on column ledger_entry.took is 'what each limit took, as limit:points with blanks between';
alter table points_day add column carry text not null default '';
comment on column points_day.carry is 'what the day leaves to later days, as name=number: streaks, sums and used limits';
