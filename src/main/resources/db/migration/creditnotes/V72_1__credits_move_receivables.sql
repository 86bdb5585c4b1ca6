-- A credit note moves what is receivable on its day, as a payment does; what is open is the invoice's own column.
create or replace view receivable_movement with (security_invoker = true) as
    select i.client_id, i.id as invoice_id, i.currency, i.issued_on as day, 'INVOICE' as kind, i.total as amount, i.number as said,
        i.created_at as at
    from invoice i where i.number is not null
    union all
    select p.client_id, p.invoice_id, p.currency, p.received_on, p.kind, -p.amount, p.reference, p.recorded_at
    from payment p
    union all
    select n.client_id, n.invoice_id, n.currency, n.issued_on, 'CREDIT', -n.total, n.number, n.issued_at
    from credit_note n;

drop view open_invoice;
create view open_invoice with (security_invoker = true) as
    select i.client_id, i.id, i.version, i.number, i.series_year, i.series_number, i.currency, i.issued_on, i.due_on, i.total,
        i.open, i.base_currency, i.base_total, i.buyer_reference
    from invoice i where i.status in ('ISSUED', 'PARTLY_PAID');
grant select on open_invoice to jobbag_app;
