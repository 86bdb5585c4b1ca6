-- Pass-through cost (FIN-3): an expense or a supplier's bill that an invoice charges to the client, at cost or with what was agreed
-- on top. A line of an invoice names it; amount is the line's, net, in the order's currency.
create table recharge (
    id uuid primary key,
    client_id uuid not null references client,
    invoice_id uuid not null,
    order_id uuid not null,
    expense_id uuid,
    bill_id uuid,
    cost numeric(16, 4) not null check (cost > 0),
    markup numeric(5, 2) not null check (markup between 0 and 100),
    amount numeric(16, 4) not null check (amount >= cost),
    with_proof boolean not null,
    created_by uuid not null references person,
    created_by_name text not null,
    created_at timestamptz not null,
    unique (client_id, invoice_id, id),
    unique (invoice_id, expense_id),
    unique (invoice_id, bill_id),
    foreign key (client_id, invoice_id) references invoice (client_id, id) on delete cascade,
    foreign key (client_id, order_id) references work_order (client_id, id),
    foreign key (client_id, expense_id) references expense (client_id, id),
    foreign key (client_id, bill_id) references supplier_bill (client_id, id),
    check (num_nonnulls(expense_id, bill_id) = 1)
);
create index recharge_expense on recharge (expense_id) where expense_id is not null;
create index recharge_bill on recharge (bill_id) where bill_id is not null;
select jobbag_guard('recharge');
create policy money on recharge as restrictive using ((select jobbag_sees_money()));

alter table invoice_line
    add recharge_id uuid,
    add foreign key (client_id, invoice_id, recharge_id) references recharge (client_id, invoice_id, id)
        deferrable initially deferred,
    add constraint invoice_line_recharge_once unique (invoice_id, recharge_id) deferrable initially deferred,
    add check (recharge_id is null or net > 0 and prior_invoice_id is null);
create index invoice_line_recharge on invoice_line (client_id, recharge_id) where recharge_id is not null;

-- Charged by a line of another invoice that was not credited in full.
create function cost_is_charged(of_expense uuid, of_bill uuid, but uuid) returns boolean language sql stable as $$
    select exists (select from recharge r join invoice_line l on l.client_id = r.client_id and l.recharge_id = r.id
        where (r.expense_id = of_expense or r.bill_id = of_bill) and l.invoice_id is distinct from but
            and l.net > coalesce((select sum(k.net) from credit_note_line k
                where k.invoice_id = l.invoice_id and k.invoice_line = l.position), 0)) $$;

-- Each cost is charged once, as it stands booked; whoever charges it holds it.
create function invoice_line_recharges() returns trigger language plpgsql as $$
declare
    r recharge;
begin
    select * into r from recharge where client_id = new.client_id and id = new.recharge_id;
    perform from expense where id = r.expense_id for update;
    perform from supplier_bill where id = r.bill_id for update;
    if r.order_id <> new.order_id or r.amount <> new.net
            or not exists (select from expense where id = r.expense_id and order_id = r.order_id and state = 'APPROVED'
                union all select from supplier_bill where id = r.bill_id and order_id = r.order_id and state = 'BOOKED') then
        raise exception 'the line is not what was booked' using errcode = 'JB002';
    end if;
    if cost_is_charged(r.expense_id, r.bill_id, new.invoice_id) then
        raise exception 'the cost is charged by another invoice' using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger recharges before insert or update of recharge_id, order_id, net on invoice_line
    for each row when (new.recharge_id is not null) execute function invoice_line_recharges();
