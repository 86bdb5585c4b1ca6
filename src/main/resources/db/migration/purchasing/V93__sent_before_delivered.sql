-- EST-3. What was never sent to its supplier is not delivered.
create function purchase_order_is_sent_first() returns trigger language plpgsql as $$
begin
    raise exception 'purchase order % was not sent', new.number using errcode = 'JB002';
end $$;
create trigger sent_first before update on purchase_order for each row
    when (new.state = 'DELIVERED' and old.state not in ('SENT', 'CONFIRMED', 'DELIVERED', 'CLOSED'))
    execute function purchase_order_is_sent_first();
