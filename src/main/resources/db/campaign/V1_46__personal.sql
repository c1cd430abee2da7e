alter table enrolment drop column born, drop column guardian, drop column fields;
alter table enrolment add column personal bytea;
comment on column enrolment.personal is 'month of birth, guardian and further fields as JSON, sealed; null where nothing was asked';
