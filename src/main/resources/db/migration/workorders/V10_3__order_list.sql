-- One index for each way the list of orders is sorted or searched.
create index work_order_title on work_order (lower(title), id);
create index work_order_by_number on work_order (coalesce(number, ''), id);
create index work_order_delivery on work_order (coalesce(delivery_date, 'infinity'), id);
create index work_order_search on work_order using gin (lower(title || ' ' || coalesce(number, '')) gin_trgm_ops);
