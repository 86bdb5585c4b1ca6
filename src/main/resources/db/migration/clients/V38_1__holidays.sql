-- Whose holidays the office keeps: a region's code (es-md), empty for those of the client's country.
alter table client add holidays text not null default '' check (holidays ~ '^([a-z]{2}(-[a-z0-9]{1,6})*)?$');
