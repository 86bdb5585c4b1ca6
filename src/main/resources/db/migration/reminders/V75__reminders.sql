-- How clients are reminded of what they owe (FIN-5): steps in days from the due day on, below nothing before it. One ladder of the agency.
create table reminder_ladder (
    one boolean primary key default true check (one),
    version integer not null default 0,
    automatic boolean not null,
    days integer[] not null,
    ways text[] not null check (ways <@ array ['MAIL', 'CALL', 'LETTER']),
    check (cardinality(days) = cardinality(ways) and cardinality(days) between 1 and 12)
);
insert into reminder_ladder (automatic, days, ways) values (true, '{-5,0,7,15,30}', '{MAIL,MAIL,MAIL,CALL,LETTER}');
grant select, update on reminder_ladder to jobbag_app;

-- A client's own ladder, where it has one; its row is locked while the client is being reminded.
create table client_reminding (
    client_id uuid primary key references client,
    version integer not null default 0,
    days integer[] not null default '{}',
    ways text[] not null default '{}' check (ways <@ array ['MAIL', 'CALL', 'LETTER']),
    check (cardinality(days) = cardinality(ways) and cardinality(days) <= 12)
);
select jobbag_guard('client_reminding');
revoke delete on client_reminding from jobbag_app;
create policy inside on client_reminding as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');

-- Nobody is reminded until that day, all of the client or one invoice.
create table reminder_hold (
    id uuid primary key,
    client_id uuid not null references client,
    invoice_id uuid,
    until date not null,
    reason text not null check (length(btrim(reason)) between 1 and 2000),
    held_by uuid not null references person,
    held_by_name text not null,
    held_at timestamptz not null,
    ended_at timestamptz,
    ended_by_name text,
    unique (client_id, id),
    foreign key (client_id, invoice_id) references invoice (client_id, id),
    check ((ended_at is null) = (ended_by_name is null))
);
create index reminder_hold_of on reminder_hold (client_id, until) where ended_at is null;
select jobbag_guard('reminder_hold');
revoke delete on reminder_hold from jobbag_app;
create policy inside on reminder_hold as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');

-- A message that left, or a call that somebody makes; what came of a call is written into it once.
create table reminder (
    id uuid primary key,
    client_id uuid not null references client,
    way text not null check (way in ('MAIL', 'CALL', 'LETTER')),
    step integer not null,
    day date not null,
    by_hand boolean not null,
    recipient text not null default '' check (length(recipient) <= 320),
    title text not null default '' check (length(title) <= 500),
    body text not null default '' check (length(body) <= 50000),
    paper_id uuid,
    mail_id uuid,
    sent_at timestamptz not null,
    sent_by_name text not null,
    call_on date,
    tries integer not null default 0,
    outcome text check (outcome in ('PROMISED', 'DISPUTED', 'SPOKEN')),
    note text not null default '' check (length(note) <= 2000),
    settled_at timestamptz,
    settled_by_name text,
    unique (client_id, id),
    check ((way = 'CALL') = (call_on is not null)),
    check ((outcome is null) = (settled_at is null) and (settled_at is null) = (settled_by_name is null))
);
-- What is written leaves once a day at most, whoever is first.
create unique index reminder_once_a_day on reminder (client_id, day) where way <> 'CALL';
create index reminder_calls on reminder (call_on) where way = 'CALL' and settled_at is null;
create index reminder_of on reminder (client_id, sent_at desc, id);
select jobbag_guard('reminder');
revoke delete on reminder from jobbag_app;
create policy inside on reminder as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');

-- What it told of. step = the step this invoice took by it, null where it was only listed. No step is taken twice.
create table reminder_line (
    client_id uuid not null references client,
    reminder_id uuid not null,
    invoice_id uuid not null,
    step integer,
    open numeric(16, 4) not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    primary key (reminder_id, invoice_id),
    unique (client_id, invoice_id, step),
    foreign key (client_id, reminder_id) references reminder (client_id, id),
    foreign key (client_id, invoice_id) references invoice (client_id, id)
);
select jobbag_guard_ledger('reminder_line');
create policy inside on reminder_line as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');

-- What the client said it will pay by when, invoice by invoice; the newest counts. Whether it was kept, payments say.
create table payment_promise (
    id uuid primary key,
    client_id uuid not null references client,
    invoice_id uuid not null,
    amount numeric(16, 4) not null check (amount > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    due_on date not null,
    said_by text not null check (length(said_by) <= 200),
    note text not null check (length(note) <= 2000),
    recorded_by uuid not null references person,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, invoice_id) references invoice (client_id, id)
);
create index payment_promise_of on payment_promise (client_id, invoice_id, recorded_at desc, id desc);
select jobbag_guard_ledger('payment_promise');
create policy inside on payment_promise as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');

-- What the client will not pay as it stands, and why: one at a time of an invoice, ended by a credit note or withdrawn.
create table dispute (
    id uuid primary key,
    client_id uuid not null references client,
    invoice_id uuid not null,
    version integer not null default 0,
    amount numeric(16, 4) not null check (amount > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    reason text not null check (length(btrim(reason)) between 1 and 2000),
    state text not null check (state in ('OPEN', 'CREDITED', 'WITHDRAWN')),
    contact_id uuid,
    opened_by_name text not null,
    opened_at timestamptz not null,
    credit_note_id uuid,
    resolution text not null default '' check (length(resolution) <= 2000),
    ended_at timestamptz,
    ended_by_name text,
    unique (client_id, id),
    foreign key (client_id, invoice_id) references invoice (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    foreign key (client_id, credit_note_id, invoice_id) references credit_note (client_id, id, invoice_id),
    check ((state = 'OPEN') = (ended_at is null) and (ended_at is null) = (ended_by_name is null)),
    check ((state = 'CREDITED') = (credit_note_id is not null)),
    check (state <> 'WITHDRAWN' or length(btrim(resolution)) > 0)
);
create unique index dispute_open on dispute (client_id, invoice_id) where state = 'OPEN';
create index dispute_of on dispute (client_id, invoice_id, opened_at);
select jobbag_guard('dispute');
revoke delete on dispute from jobbag_app;
create policy money on dispute as restrictive using ((select jobbag_sees_money()));

-- What both sides say about it; both read all of it.
create table dispute_word (
    id uuid primary key,
    client_id uuid not null references client,
    dispute_id uuid not null,
    contact_id uuid,
    name text not null,
    text text not null check (length(btrim(text)) between 1 and 2000),
    at timestamptz not null,
    foreign key (client_id, dispute_id) references dispute (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id)
);
create index dispute_word_of on dispute_word (client_id, dispute_id, at);
select jobbag_guard_ledger('dispute_word');
create policy money on dispute_word as restrictive using ((select jobbag_sees_money()));

-- The one place that says what stands beside what is open: how far it was reminded of, promised, disputed, held.
create view receivable_mark with (security_invoker = true) as
    select i.client_id, i.id as invoice_id, l.step, l.day as reminded_on, p.due_on as promised_on, p.amount as promised,
        coalesce(p.amount <= p.paid, false) as promise_kept, d.id as dispute_id, d.amount as disputed,
        (select max(h.until) from reminder_hold h where h.client_id = i.client_id and h.ended_at is null
            and (h.invoice_id is null or h.invoice_id = i.id)) as held_until
    from invoice i
    left join lateral (select max(x.step) as step, max(r.day) as day from reminder_line x
        join reminder r on r.client_id = x.client_id and r.id = x.reminder_id
        where x.client_id = i.client_id and x.invoice_id = i.id and x.step is not null) l on true
    left join lateral (select q.due_on, q.amount, (select -sum(m.amount) from receivable_movement m
            where m.client_id = q.client_id and m.invoice_id = q.invoice_id and m.kind <> 'INVOICE' and m.at >= q.recorded_at
                and m.day <= q.due_on) as paid
        from payment_promise q where q.client_id = i.client_id and q.invoice_id = i.id
        order by q.recorded_at desc, q.id desc limit 1) p on true
    left join dispute d on d.client_id = i.client_id and d.invoice_id = i.id and d.state = 'OPEN'
    where i.status in ('ISSUED', 'PARTLY_PAID');
grant select on receivable_mark to jobbag_app;
