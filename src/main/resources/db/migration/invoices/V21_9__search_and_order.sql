select set_config('jobbag.all', 'on', true);
insert into search_text select 'invoice', id, client_id, jobbag_plain(concat_ws(' ', number, buyer_reference)) from invoice;
create trigger words after insert or delete or update of number, buyer_reference on invoice
    for each row execute function jobbag_keep_words('invoice', 'id', 'number', 'buyer_reference');
drop index invoice_search;

create index invoice_line_of_order on invoice_line (order_id);
create index payment_request_line_of_order on payment_request_line (order_id);
create index payment_request_newest on payment_request (requested_at desc, id desc);

-- To sort by: neither coalesce nor the comparison of numeric is leakproof, so a page in the middle could not begin in an
-- index on them.
create index invoice_due_order on invoice ((case when due_on is null then date '9999-12-31' else due_on end), id);
create index invoice_state_due_order on invoice (status, (case when due_on is null then date '9999-12-31' else due_on end), id);
drop index invoice_due;
drop index invoice_state_due;
alter table invoice add total_order bigint generated always as ((total * 10000)::bigint) stored;
create index invoice_by_total on invoice (total_order, id);
drop index invoice_total;

-- a generated column is not there yet when the trigger looks
create or replace function invoice_refuse_change() returns trigger language plpgsql as $$
declare
    moving constant text[] := array['status', 'paid', 'version', 'total_order'];
begin
    if old.number is null then
        if tg_op = 'DELETE' then
            return old;
        end if;
        return new;
    end if;
    if tg_op = 'UPDATE' and to_jsonb(new) - moving = to_jsonb(old) - moving and new.status <> 'DRAFT' then
        return new;
    end if;
    raise exception 'invoice % is issued: it is never altered or removed', old.number using errcode = 'JB002';
end $$;
