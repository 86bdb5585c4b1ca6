-- What was invoiced of an order, and what finance is asked to invoice now: no change takes the order's value below that (FIN-2).
create function order_billed(wanted uuid, money text) returns numeric language sql stable as $$
    select order_invoiced(wanted, money) + coalesce((select sum(l.amount) from payment_request_line l
        where l.order_id = wanted and l.live and not l.invoiced), 0) $$;

-- What open changes may still take off what is agreed: nobody asks for that part meanwhile.
create function order_may_lose(wanted uuid) returns numeric language sql stable as $$
    select coalesce(sum(-c.money), 0) from change_order c
    where c.order_id = wanted and c.state in ('SUBMITTED', 'WITH_CLIENT') and c.money < 0 $$;

create or replace function order_amended() returns trigger language plpgsql as $$
declare
    value numeric;
    billed numeric;
begin
    update work_order set agreed = agreed
    where client_id = new.client_id and id = new.order_id and status in ('ISSUED', 'IN_PROGRESS', 'ON_HOLD', 'DELIVERED')
    returning agreed, order_billed(id, currency) into value, billed;
    if not found then
        raise exception 'only an issued order that has not ended takes changes' using errcode = 'JB002';
    end if;
    if new.money < 0 and value < billed then
        raise exception 'the order would be worth less than the % that is billed of it', billed using errcode = 'JB002';
    end if;
    return null;
end $$;
