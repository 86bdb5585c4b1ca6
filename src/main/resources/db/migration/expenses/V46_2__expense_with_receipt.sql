-- An expense as it was paid, what it is in the order's currency by the day's rate, and finance's word about it. amount stays
-- what it costs the order: net, in the order's currency.
alter table expense
    add column version integer not null default 0,
    add column kind text not null default 'OTHER'
        check (kind in ('TRAVEL', 'MATERIAL', 'PRINT', 'SHIPPING', 'PROPS', 'LICENCE', 'MEAL', 'OTHER')),
    add column payer text not null default 'PERSON' check (payer in ('PERSON', 'COMPANY')),
    add column state text not null default 'SUBMITTED' check (state in ('SUBMITTED', 'APPROVED', 'RETURNED', 'WITHDRAWN')),
    add column currency text check (currency ~ '^[A-Z]{3}$'),
    add column paid numeric(14, 4) check (paid > 0),
    add column tax numeric(14, 4) not null default 0 check (tax >= 0),
    add column paid_currency text check (paid_currency ~ '^[A-Z]{3}$'),
    add column rate numeric(18, 8) not null default 1 check (rate > 0),
    add column unreceipted text not null default '' check (length(unreceipted) <= 500),
    add column decided_by uuid references person,
    add column decided_by_name text,
    add column decided_at timestamptz,
    add column return_reason text not null default '' check (length(return_reason) <= 2000);
alter table expense disable trigger open_number_only;
update expense e set currency = o.currency, paid = e.amount, paid_currency = o.currency,
    unreceipted = 'Booked before receipts were kept'
from work_order o where o.id = e.order_id;
alter table expense enable trigger open_number_only;
alter table expense
    alter column currency set not null,
    alter column paid set not null,
    alter column paid_currency set not null,
    alter column version drop default,
    alter column kind drop default,
    alter column payer drop default,
    alter column state drop default,
    alter column tax drop default,
    alter column rate drop default,
    alter column unreceipted drop default,
    alter column return_reason drop default,
    add constraint expense_tax_is_part check (tax < paid),
    add constraint expense_own_currency check (paid_currency <> currency or rate = 1),
    add constraint expense_decided check (num_nonnulls(decided_by, decided_by_name, decided_at) in (0, 3)
        and (state not in ('APPROVED', 'RETURNED') or decided_at is not null)),
    add constraint expense_four_eyes check (decided_by <> person_id),
    add constraint expense_returned_says_why check (state <> 'RETURNED' or return_reason <> '');
create index expense_list on expense (spent_on desc, id desc);
create index expense_of_client on expense (client_id, spent_on desc, id desc);
create index expense_of_state on expense (state, spent_on desc, id desc);

create table expense_receipt (
    client_id uuid not null,
    expense_id uuid not null,
    file_id uuid not null,
    added_by uuid not null references person,
    added_at timestamptz not null,
    primary key (expense_id, file_id),
    foreign key (client_id, expense_id) references expense (client_id, id) deferrable initially deferred,
    foreign key (client_id, file_id) references stored_file (client_id, id) deferrable initially deferred
);
create index expense_receipt_file on expense_receipt (file_id);
select jobbag_guard_ledger('expense_receipt');

-- Without a receipt there is a reason; what was taken back counts nowhere and stays as it is.
create function expense_proven() returns trigger language plpgsql as $$
begin
    if new.state <> 'WITHDRAWN' and btrim(new.unreceipted) = ''
            and not exists (select from expense_receipt r where r.expense_id = new.id) then
        raise exception 'an expense has a receipt, or a reason why not' using errcode = 'JB003';
    end if;
    return null;
end $$;
create constraint trigger proven after insert or update on expense
    deferrable initially deferred for each row execute function expense_proven();

create function expense_withdrawn_is_fixed() returns trigger language plpgsql as $$
begin
    if old.state = 'WITHDRAWN' then
        raise exception 'an expense that was taken back stays so' using errcode = 'JB001';
    end if;
    return new;
end $$;
create trigger withdrawn_is_fixed before update on expense for each row execute function expense_withdrawn_is_fixed();
revoke delete on expense from jobbag_app;
