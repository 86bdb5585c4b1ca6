-- One index for each order the list of invoices offers, alone and within a state or a client.
create index invoice_newest on invoice (listed_on desc, id desc);
create index invoice_state_newest on invoice (status, listed_on desc, id desc);
create index invoice_client_newest on invoice (client_id, listed_on desc, id desc);
create index invoice_due on invoice ((coalesce(due_on, date '9999-12-31')), id);
create index invoice_state_due on invoice (status, (coalesce(due_on, date '9999-12-31')), id);
create index invoice_total on invoice (total, id);
create index invoice_open on invoice (due_on) include (client_id, currency, total, paid) where status in ('ISSUED', 'PARTLY_PAID');
create index invoice_search on invoice using gin (
    (lower(coalesce(number, '') || ' ' || buyer_reference)) gin_trgm_ops);
