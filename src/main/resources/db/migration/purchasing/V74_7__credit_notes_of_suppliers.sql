-- Credit notes of suppliers, each against a booked bill: entries below nothing among the bills, so that every sum of what is billed
-- and of cost counts them. The supplier's own numbers are refused twice like those of bills.
alter table supplier_bill
    add credits_id uuid,
    add foreign key (client_id, credits_id) references supplier_bill (client_id, id),
    drop constraint supplier_bill_net_check,
    drop constraint supplier_bill_tax_check,
    drop constraint supplier_bill_amount_check,
    add constraint supplier_bill_signs check (case when credits_id is null then net > 0 and tax >= 0 and amount >= 0
        else net < 0 and tax <= 0 and amount <= 0 end),
    add constraint supplier_credit_never_waits check (credits_id is null or state <> 'STOPPED');
create index supplier_bill_credits on supplier_bill (client_id, credits_id) where credits_id is not null;

-- No more is credited than was billed, and what is credited in part is not withdrawn.
create function supplier_credit_within_bill() returns trigger language plpgsql as $$
begin
    if exists (select from supplier_bill c where c.client_id = new.client_id and c.credits_id = coalesce(new.credits_id, new.id)
            and c.state = 'BOOKED')
        and not exists (select from supplier_bill b
            where b.client_id = new.client_id and b.id = coalesce(new.credits_id, new.id) and b.credits_id is null
                and b.purchase_id = new.purchase_id and b.state = 'BOOKED'
                and b.net >= -(select sum(c.net) from supplier_bill c
                    where c.client_id = b.client_id and c.credits_id = b.id and c.state = 'BOOKED')) then
        raise exception 'bill % is credited beyond what it says', new.number using errcode = 'JB002';
    end if;
    return null;
end $$;
create constraint trigger within_bill after insert or update on supplier_bill deferrable initially deferred
    for each row execute function supplier_credit_within_bill();
