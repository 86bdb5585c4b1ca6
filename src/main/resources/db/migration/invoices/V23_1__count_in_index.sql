-- with the client, so that counting under row-level security stays in the index
create index payment_request_by_day on payment_request (requested_at desc, id desc) include (client_id);
drop index payment_request_newest;
create index invoice_by_day on invoice (listed_on desc, id desc) include (client_id);
create index invoice_state_by_day on invoice (status, listed_on desc, id desc) include (client_id);
drop index invoice_newest;
drop index invoice_state_newest;
