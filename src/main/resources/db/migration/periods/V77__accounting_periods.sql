-- Months whose books are locked. A row is a lock; it is taken off by a manager with a reason and put on anew as the next edition.
create table accounting_period (
    id uuid not null unique,
    month date not null check (month = date_trunc('month', month::timestamp)::date),
    edition integer not null check (edition > 0),
    locked_by uuid not null references person,
    locked_by_name text not null,
    locked_at timestamptz not null,
    reopened_by uuid references person,
    reopened_by_name text,
    reopened_at timestamptz,
    reason text not null default '' check (length(reason) <= 2000),
    primary key (month, edition),
    check (num_nonnulls(reopened_by, reopened_by_name, reopened_at) in (0, 3)),
    check ((reopened_at is null) = (btrim(reason) = ''))
);
create unique index accounting_period_locked on accounting_period (month) where reopened_at is null;
grant select, insert on accounting_period to jobbag_app;
grant update (reopened_by, reopened_by_name, reopened_at, reason) on accounting_period to jobbag_app;

-- Whether something may be booked on the day. Whoever asks holds the books open until its transaction ends, so that no lock comes
-- between the question and what is booked.
create function jobbag_books_open(day date) returns boolean language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(77);
    return not exists (select from accounting_period p
        where p.reopened_at is null and p.month >= date_trunc('month', day::timestamp)::date);
end $$;

-- Waits a little for those who are booking, without standing in their way; false when they do not come to an end.
create function jobbag_close_books() returns boolean language plpgsql as $$
begin
    for attempt in 1..50 loop
        if pg_try_advisory_xact_lock(77) then
            return true;
        end if;
        perform pg_sleep(0.1);
    end loop;
    return false;
end $$;

-- Months are locked one after the other, and only the latest is opened again.
create function accounting_period_in_order() returns trigger language plpgsql as $$
begin
    if not jobbag_close_books() then
        raise exception 'somebody is booking' using errcode = 'JB078';
    end if;
    if exists (select from accounting_period p where p.reopened_at is null and p.month > new.month) then
        raise exception 'a later month is locked' using errcode = 'JB002';
    end if;
    if tg_op = 'UPDATE' and old.reopened_at is not null then
        raise exception 'a lock is taken off once' using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger in_order before insert or update on accounting_period for each row execute function accounting_period_in_order();

-- The database refuses too: nothing is issued, credited, paid, written off, taken back or paid back on a day of a locked month.
create function accounting_day_is_open() returns trigger language plpgsql as $$
declare
    day date := (to_jsonb(new) ->> tg_argv[0])::date;
begin
    if not jobbag_books_open(day) then
        raise exception 'the books of % are locked', day using errcode = 'JB077';
    end if;
    return new;
end $$;
create trigger day_is_open before insert on payment for each row execute function accounting_day_is_open('received_on');
create trigger day_is_open before insert on client_balance for each row execute function accounting_day_is_open('day');
create trigger day_is_open before insert on credit_note for each row execute function accounting_day_is_open('issued_on');
create trigger day_is_open before insert on invoice for each row when (new.number is not null)
    execute function accounting_day_is_open('issued_on');
create trigger day_is_open_at_issue before update on invoice for each row when (old.number is null and new.number is not null)
    execute function accounting_day_is_open('issued_on');
