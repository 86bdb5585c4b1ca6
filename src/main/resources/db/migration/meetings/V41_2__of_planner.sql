-- Whose meetings lack their minutes, who of those invited has declined: asked by the first page for whoever planned them.
create index meeting_of_planner on meeting (planned_by, starts_at) where state <> 'CANCELLED';
