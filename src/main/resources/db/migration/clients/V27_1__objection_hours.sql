-- Where the client's contract says so: for how many hours minutes can be disputed before silence counts as confirmed.
alter table client add objection_hours integer check (objection_hours between 24 and 720);
