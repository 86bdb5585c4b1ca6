-- The invoice's mail takes its proof pack along (FIN-3a): the signed pages behind it, put into one PDF when it leaves.
create table proof_pack (
    client_id uuid not null,
    invoice_id uuid primary key,
    asked_by uuid not null references person,
    asked_by_name text not null,
    asked_at timestamptz not null,
    foreign key (client_id, invoice_id) references invoice (client_id, id) on delete cascade
);
create index proof_pack_of on proof_pack (client_id, invoice_id);
select jobbag_guard('proof_pack');
create policy money on proof_pack as restrictive using ((select jobbag_sees_money()));
