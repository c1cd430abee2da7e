create index change_difference_subject on change_difference (subject) where not units;
