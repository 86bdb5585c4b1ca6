-- REP-1. How a client is told: made by itself with its first week, changed by its people at the agency.
create table weekly_setting (
    client_id uuid primary key references client,
    version integer not null,
    active boolean not null,
    automatic boolean not null,
    money boolean not null,
    opening text not null check (length(opening) <= 2000),
    sections text[] not null check (cardinality(sections) between 1 and 20),
    -- weeks before this one that nobody told of are not made up for
    since date not null check (extract(isodow from since) = 1)
);
select jobbag_guard('weekly_setting');
revoke delete on weekly_setting from jobbag_app;

-- Who of the client gets it; nobody named: whoever may be mailed.
create table weekly_reader (
    client_id uuid not null references client,
    contact_id uuid not null,
    primary key (client_id, contact_id),
    foreign key (client_id, contact_id) references contact (client_id, id)
);
select jobbag_guard('weekly_reader');

-- One a client and week; sent, it is fixed. The week is the one it tells of, by its Monday; due on a later day at noon there.
create table weekly_report (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    week date not null check (extract(isodow from week) = 1),
    zone text not null,
    due_at timestamptz not null,
    state text not null check (state in ('DRAFT', 'PLANNED', 'SENT')),
    colour text not null check (colour in ('GREEN', 'AMBER', 'RED')),
    colour_before text not null check (colour_before in ('GREEN', 'AMBER', 'RED')),
    colour_note text not null check (length(colour_note) <= 1000),
    opening text not null check (length(opening) <= 2000),
    plan_at timestamptz,
    held text not null check (length(held) <= 300),
    paper_id uuid,
    sent_at timestamptz,
    sent_by uuid references person,
    automatic boolean not null,
    late boolean not null,
    -- told before Jobbag was there: no paper of ours
    brought boolean not null default false,
    created_at timestamptz not null,
    unique (client_id, id),
    unique (client_id, week),
    foreign key (client_id, paper_id) references paper (client_id, id) deferrable initially deferred,
    constraint weekly_report_sent_whole check ((state = 'SENT') = (sent_at is not null)
        and (state = 'SENT' and not brought) = (paper_id is not null)),
    constraint weekly_report_planned check ((state = 'PLANNED') = (plan_at is not null)),
    constraint weekly_report_late check (late = coalesce(sent_at > due_at, false)),
    constraint weekly_report_one_step check (abs(array_position(array['GREEN', 'AMBER', 'RED'], colour)
        - array_position(array['GREEN', 'AMBER', 'RED'], colour_before)) <= 1),
    constraint weekly_report_says_why check (colour = colour_before or colour_note <> '')
);
create index weekly_report_list on weekly_report (week desc, id desc);
create index weekly_report_open on weekly_report (due_at) where state <> 'SENT';
select jobbag_guard('weekly_report');
revoke delete on weekly_report from jobbag_app;

-- What it says, each line drawn from where it stands (source) or written by hand; hidden ones are the agency's own.
create table weekly_line (
    client_id uuid not null references client,
    report_id uuid not null,
    position integer not null,
    line_id uuid not null,
    section text not null check (section ~ '^[A-Z_]{3,20}$'),
    source text not null check (source ~ '^(/[a-z-]+/[0-9a-f-]{36})?$'),
    drawn text not null check (length(drawn) <= 1000),
    text text not null check (length(text) between 1 and 1000),
    hidden boolean not null,
    primary key (report_id, position),
    foreign key (client_id, report_id) references weekly_report (client_id, id)
);
select jobbag_guard('weekly_line');

create function weekly_report_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state = 'SENT' then
        raise exception 'a sent report is fixed' using errcode = 'JB001';
    end if;
    if new.state = 'SENT' and new.colour_before <> coalesce((select r.colour from weekly_report r
            where r.client_id = new.client_id and r.state = 'SENT' and r.week < new.week order by r.week desc limit 1), 'GREEN') then
        raise exception 'the colour moves one step a week' using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger fixed before insert or update on weekly_report
    for each row execute function weekly_report_refuse_change();

create function weekly_line_refuse_change() returns trigger language plpgsql as $$
declare
    whole uuid := case tg_op when 'DELETE' then old.report_id else new.report_id end;
begin
    if exists (select from weekly_report where id = whole and state = 'SENT' and not brought) then
        raise exception 'a sent report is fixed' using errcode = 'JB001';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger fixed before insert or update or delete on weekly_line
    for each row execute function weekly_line_refuse_change();

-- Whom it was sent to, with the address of that day, once and for good.
create table weekly_recipient (
    id uuid primary key,
    client_id uuid not null references client,
    report_id uuid not null,
    contact_id uuid not null,
    name text not null,
    email text not null,
    mail_id uuid,
    sent_at timestamptz not null,
    unique (report_id, contact_id),
    foreign key (client_id, report_id) references weekly_report (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    foreign key (client_id, mail_id) references outbox (client_id, id)
);
create index weekly_recipient_contact on weekly_recipient (client_id, contact_id, sent_at desc);
select jobbag_guard_ledger('weekly_recipient');

-- Whom a planned one is to go to.
create table weekly_planned_recipient (
    client_id uuid not null references client,
    report_id uuid not null,
    contact_id uuid not null,
    primary key (report_id, contact_id),
    foreign key (client_id, report_id) references weekly_report (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id)
);
select jobbag_guard('weekly_planned_recipient');

-- REP-2. What a client's people did with it.
create table weekly_response (
    id uuid primary key,
    client_id uuid not null references client,
    report_id uuid not null,
    contact_id uuid not null,
    name text not null,
    kind text not null check (kind in ('OPENED', 'ACKNOWLEDGED', 'COMMENT')),
    text text not null check (length(text) <= 2000),
    at timestamptz not null,
    foreign key (client_id, report_id) references weekly_report (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    check ((kind = 'COMMENT') = (text <> ''))
);
create unique index weekly_response_once on weekly_response (report_id, contact_id, kind) where kind <> 'COMMENT';
create index weekly_response_newest on weekly_response (at) where kind = 'COMMENT';
select jobbag_guard_ledger('weekly_response');

-- Each reminder once, whichever node and however often the job runs.
create table weekly_reminder (
    client_id uuid not null references client,
    report_id uuid not null,
    kind text not null check (kind in ('FRIDAY', 'MORNING', 'ELEVEN', 'NOON')),
    at timestamptz not null,
    primary key (report_id, kind),
    foreign key (client_id, report_id) references weekly_report (client_id, id)
);
select jobbag_guard_ledger('weekly_reminder');
