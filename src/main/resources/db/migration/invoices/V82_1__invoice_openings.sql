-- FIN-4. Who of the client opened an invoice in the portal, and when first: its page or its paper.
create table invoice_opening (
    client_id uuid not null references client,
    invoice_id uuid not null,
    contact_id uuid not null,
    contact_name text not null check (length(contact_name) between 1 and 200),
    first_at timestamptz not null,
    primary key (client_id, invoice_id, contact_id),
    foreign key (client_id, invoice_id) references invoice (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id)
);
select jobbag_guard_ledger('invoice_opening');
create policy money on invoice_opening as restrictive using ((select jobbag_sees_money()));
