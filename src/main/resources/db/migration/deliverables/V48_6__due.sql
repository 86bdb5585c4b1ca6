-- The day a deliverable was promised for when its order was written; none for one planned later.
alter table deliverable add column due_on date;
