-- What is paid back by hand: asked by one, decided by another, as a write-off is. What left with a bank's entry is the bank's word.
create table refund_request (
    id uuid primary key,
    client_id uuid not null references client,
    amount numeric(16, 4) not null check (amount > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    day date not null,
    note text not null check (length(note) <= 200),
    state text not null check (state in ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    asked_by uuid not null references person,
    asked_by_name text not null,
    asked_at timestamptz not null,
    decided_by uuid references person,
    decided_by_name text,
    decided_at timestamptz,
    why text not null default '' check (length(why) <= 2000),
    balance_id uuid,
    unique (client_id, id),
    foreign key (client_id, balance_id) references client_balance (client_id, id),
    check (num_nonnulls(decided_by, decided_by_name, decided_at) in (0, 3) and (state = 'ASKED') = (decided_at is null)),
    check ((state = 'APPROVED') = (balance_id is not null)),
    constraint refund_request_four_eyes check (state = 'WITHDRAWN' or decided_by <> asked_by)
);
create unique index refund_request_asked on refund_request (client_id, currency) where state = 'ASKED';
create index refund_request_waiting on refund_request (asked_at) where state = 'ASKED';
create index refund_request_balance on refund_request (client_id, balance_id) where balance_id is not null;
select jobbag_guard('refund_request');
revoke delete on refund_request from jobbag_app;
create policy inside on refund_request as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');

create function refund_request_by_two() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'ASKED' or new.asked_by is distinct from jobbag_viewer() then
            raise exception 'a refund is asked for first, by whoever is here' using errcode = 'JB002';
        end if;
        return new;
    end if;
    if old.state <> 'ASKED' or new.state = 'ASKED' or new.decided_by is distinct from jobbag_viewer()
            or (new.id, new.client_id, new.amount, new.currency, new.day, new.note, new.asked_by, new.asked_at)
                is distinct from (old.id, old.client_id, old.amount, old.currency, old.day, old.note, old.asked_by, old.asked_at) then
        raise exception 'what was asked is fixed; whoever decides is here' using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger by_two before insert or update on refund_request for each row execute function refund_request_by_two();

-- Nothing is paid back by hand without a request that was approved: looked at when the transaction ends.
create function refund_was_approved() returns trigger language plpgsql as $$
begin
    if not exists (select from refund_request q where q.client_id = new.client_id and q.balance_id = new.id and q.state = 'APPROVED'
            and q.amount = -new.amount and q.currency = new.currency) then
        raise exception 'nobody has approved this refund' using errcode = 'JB002';
    end if;
    return null;
end $$;
create constraint trigger approved after insert on client_balance deferrable initially deferred
    for each row when (new.kind = 'REFUNDED' and new.reverses_id is null and new.entry_id is null)
    execute function refund_was_approved();
