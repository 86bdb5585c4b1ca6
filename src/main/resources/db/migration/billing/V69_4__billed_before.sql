-- A line that takes off what was billed before names the line that billed it: billed and left are sums over lines, never a
-- comparison of totals.
alter table invoice_line
    add prior_invoice_id uuid,
    add prior_line integer,
    add foreign key (client_id, prior_invoice_id, prior_line) references invoice_line (client_id, invoice_id, position),
    add check ((prior_invoice_id is null) = (prior_line is null)),
    add check (prior_invoice_id is null or net < 0),
    add check (prior_invoice_id <> invoice_id);
create index invoice_line_prior on invoice_line (prior_invoice_id, prior_line) where prior_invoice_id is not null;

-- What issued invoices took off of a line, less what credit notes gave back of that.
create function invoice_line_deducted(of_invoice uuid, of_line integer) returns numeric language sql stable as $$
    select coalesce(sum(coalesce((select sum(k.net) from credit_note_line k
            where k.invoice_id = l.invoice_id and k.invoice_line = l.position), 0) - l.net), 0)
    from invoice_line l join invoice i on i.client_id = l.client_id and i.id = l.invoice_id and i.number is not null
    where l.prior_invoice_id = of_invoice and l.prior_line = of_line $$;

-- What is left of a line: it can still be credited, or taken off by a final invoice.
create function invoice_line_left(of_invoice uuid, of_line integer) returns numeric language sql stable as $$
    select l.net - coalesce((select sum(k.net) from credit_note_line k
            where k.invoice_id = l.invoice_id and k.invoice_line = l.position), 0)
        - invoice_line_deducted(l.invoice_id, l.position)
    from invoice_line l where l.invoice_id = of_invoice and l.position = of_line $$;

create or replace function credit_note_line_stands() returns trigger language plpgsql as $$
declare
    said numeric;
    rest numeric;
begin
    perform from invoice where id = new.invoice_id for update;
    select net into said from invoice_line where invoice_id = new.invoice_id and position = new.invoice_line;
    rest := invoice_line_left(new.invoice_id, new.invoice_line);
    if sign(new.net) <> sign(said) or rest * sign(said) < 0 then
        raise exception 'line % of the invoice is credited beyond what stands', new.invoice_line using errcode = 'JB002';
    end if;
    return new;
end $$;

-- At issue: nothing is taken off twice, whoever else bills the order at the same moment.
create function invoice_takes_off_what_stands() returns trigger language plpgsql as $$
begin
    perform from invoice p where p.id in (select l.prior_invoice_id from invoice_line l where l.invoice_id = new.id)
        order by p.id for update;
    if exists (select from invoice_line l where l.invoice_id = new.id and l.prior_invoice_id is not null
            and invoice_line_left(l.prior_invoice_id, l.prior_line) < 0) then
        raise exception 'invoice % takes off more than was billed before', new.number using errcode = 'JB002';
    end if;
    return null;
end $$;
create trigger takes_off_what_stands after update of number on invoice
    for each row when (old.number is null and new.number is not null) execute function invoice_takes_off_what_stands();
