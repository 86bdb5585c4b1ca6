-- An order is asked to be paid for once at a time: what is left after an invoice may be asked for again.
select set_config('jobbag.all', 'on', true);
alter table payment_request_line add invoiced boolean not null default false;
update payment_request_line l set invoiced = true
    from payment_request r where r.id = l.request_id and r.status = 'INVOICED';
alter table payment_request_line alter invoiced drop default;
drop index payment_request_line_once;
create unique index payment_request_line_once on payment_request_line (client_id, order_id) where live and not invoiced;
