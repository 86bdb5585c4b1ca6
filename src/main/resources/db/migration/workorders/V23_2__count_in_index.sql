-- with the client, so that counting under row-level security stays in the index
create index work_order_by_age on work_order (created_at desc, id desc) include (client_id);
create index work_order_state_by_age on work_order (status, created_at desc, id desc) include (client_id);
drop index work_order_newest;
drop index work_order_state;
