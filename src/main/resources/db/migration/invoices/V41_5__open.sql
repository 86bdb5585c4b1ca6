-- What a client owes, by the day it is due.
create index invoice_open_of_client on invoice (client_id, due_on) where status in ('ISSUED', 'PARTLY_PAID');
