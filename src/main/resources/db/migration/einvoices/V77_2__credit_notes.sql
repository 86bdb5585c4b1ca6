-- A credit note in an electronic form: kept beside those of its invoice.
alter table einvoice
    add column credit_note_id uuid,
    add constraint einvoice_credit foreign key (client_id, credit_note_id, invoice_id) references credit_note (client_id, id, invoice_id),
    drop constraint einvoice_client_id_invoice_id_format_key,
    add constraint einvoice_once unique nulls not distinct (client_id, invoice_id, credit_note_id, format);
create index einvoice_of_credit on einvoice (client_id, credit_note_id) where credit_note_id is not null;
