-- EST-3. A purchase order stays open while one of its bills is stopped: a manager, a raised order or the supplier decides it first.
create function purchase_order_waits_for_its_bills() returns trigger language plpgsql as $$
begin
    if exists (select from supplier_bill b where b.client_id = new.client_id and b.purchase_id = new.id and b.state = 'STOPPED') then
        raise exception 'purchase order % has a stopped bill', new.number using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger waits before update on purchase_order for each row
    when (new.state = 'CLOSED' and old.state <> 'CLOSED') execute function purchase_order_waits_for_its_bills();
