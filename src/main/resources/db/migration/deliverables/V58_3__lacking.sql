-- A promised deliverable comes to life with its order, when nobody is on the order yet: the steps that nobody of the team fits,
-- its maker's above all, are named until somebody has put people in.
alter table deliverable add lacking text not null default '' check (length(lacking) <= 2000);
