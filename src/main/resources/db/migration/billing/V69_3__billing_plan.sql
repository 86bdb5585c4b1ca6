-- What of an order is billed before it is closed: on a day, or when the client has signed a deliverable (FIN-2).
create table billing_item (
    id uuid primary key,
    client_id uuid not null references client,
    order_id uuid not null,
    kind text not null check (kind in ('DEPOSIT', 'PART')),
    text text not null check (length(text) between 1 and 500),
    percent numeric(5, 2) check (percent > 0 and percent <= 100),
    amount numeric(16, 4) check (amount > 0),
    due_on date,
    deliverable_id uuid,
    buyer_reference text not null check (length(buyer_reference) <= 100),
    created_by uuid not null references person,
    created_by_name text not null,
    created_at timestamptz not null,
    unique (client_id, id),
    unique (client_id, order_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    foreign key (client_id, deliverable_id) references deliverable (client_id, id),
    check ((percent is null) <> (amount is null)),
    check ((due_on is null) <> (deliverable_id is null))
);
create index billing_item_order on billing_item (order_id, created_at);
create index billing_item_due on billing_item (due_on) where due_on is not null;
create index billing_item_deliverable on billing_item (client_id, deliverable_id) where deliverable_id is not null;
select jobbag_guard('billing_item');
create policy money on billing_item as restrictive using ((select jobbag_sees_money()));

alter table payment_request_line
    add billing_item_id uuid,
    add foreign key (client_id, order_id, billing_item_id) references billing_item (client_id, order_id, id);
create unique index payment_request_line_item on payment_request_line (client_id, billing_item_id)
    where live and not invoiced and billing_item_id is not null;
create index payment_request_line_of_item on payment_request_line (billing_item_id) where billing_item_id is not null;

-- The day has come, or the client has signed.
create function billing_item_is_due(item billing_item, today date) returns boolean language sql stable as $$
    select coalesce(item.due_on <= today, exists (select from deliverable d
        where d.client_id = item.client_id and d.id = item.deliverable_id and d.state = 'SIGNED')) $$;

-- Asked for, and what was invoiced of it not credited again.
create function billing_item_is_asked(item billing_item) returns boolean language sql stable as $$
    select exists (select from payment_request_line l
        where l.client_id = item.client_id and l.billing_item_id = item.id and l.live
            and not exists (select from invoice i where i.client_id = l.client_id and i.request_id = l.request_id
                and i.status = 'CREDITED')) $$;

-- FIN-2: no invoice for an order that is not closed, unless its billing plan provides for it.
create function payment_request_line_provided() returns trigger language plpgsql as $$
begin
    if new.live and not new.invoiced and new.billing_item_id is null
            and not exists (select from work_order o where o.id = new.order_id and o.status = 'CLOSED') then
        raise exception 'the order is not closed, and no billing plan provides for an invoice' using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger provided before insert or update of order_id, billing_item_id, live on payment_request_line
    for each row execute function payment_request_line_provided();
