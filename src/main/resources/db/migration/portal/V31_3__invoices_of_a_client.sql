-- A client's issued invoices, the newest first: what its people read in the portal.
create index invoice_of_client on invoice (client_id, issued_at desc, id desc) where status <> 'DRAFT';
