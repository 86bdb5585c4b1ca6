-- Whoever has not answered is reminded by itself: on the working day before the answer is due, and on the one after; each once.
alter table quote
    add nudged_before_at timestamptz,
    add nudged_after_at timestamptz,
    add constraint quote_nudged_by_mail check (sent_at is not null or num_nonnulls(nudged_before_at, nudged_after_at) = 0);
create index quote_silent on quote (request_id) where state = 'ASKED' and sent_at is not null;

-- Another supplier can be asked as long as nothing is decided.
create or replace function quote_is_fixed() returns trigger language plpgsql as $$
declare
    touched quote := case when tg_op = 'DELETE' then old else new end;
    status text;
begin
    select r.state into status from quote_request r where r.id = touched.request_id for share;
    if tg_op = 'DELETE' and status <> 'DRAFT' or tg_op = 'INSERT' and status not in ('DRAFT', 'ASKED')
        or tg_op = 'UPDATE' and status in ('DECIDED', 'WITHDRAWN')
        or tg_op = 'UPDATE' and (new.request_id, new.supplier_id, new.client_id) is distinct from
            (old.request_id, old.supplier_id, old.client_id)
        or tg_op = 'UPDATE' and new.state <> 'ASKED' and status <> 'ASKED' then
        raise exception 'the request is %: nobody is asked and nobody answers', status using errcode = 'JB002';
    end if;
    return touched;
end $$;
