create table note (key text primary key, value text not null);
comment on table note is 'small facts of the installation itself';
