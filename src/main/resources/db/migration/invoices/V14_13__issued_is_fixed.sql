-- FIN-3: what is issued is never altered, only credited. Its state and what is paid of it are all that moves.
create function invoice_refuse_change() returns trigger language plpgsql as $$
declare
    moving constant text[] := array['status', 'paid', 'version'];
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
create trigger issued_is_fixed before update or delete on invoice for each row execute function invoice_refuse_change();

create function invoice_part_refuse_change() returns trigger language plpgsql as $$
begin
    if exists (select from invoice i where i.number is not null
            and i.id in (case when tg_op <> 'INSERT' then old.invoice_id end, case when tg_op <> 'DELETE' then new.invoice_id end)) then
        raise exception 'a part of an issued invoice is never altered, added or removed' using errcode = 'JB002';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger issued_is_fixed before insert or update or delete on invoice_line
    for each row execute function invoice_part_refuse_change();
create trigger issued_is_fixed before insert or update or delete on invoice_tax
    for each row execute function invoice_part_refuse_change();
