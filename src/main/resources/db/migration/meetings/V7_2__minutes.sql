-- One row a version; a circulated version is fixed, a correction is the next revision under the same number.
create table minutes (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    meeting_id uuid not null,
    revision integer not null check (revision > 0),
    discussion text not null check (length(discussion) <= 40000),
    conclusion text not null check (length(conclusion) <= 8000),
    no_actions boolean not null,
    addendum text not null check (length(addendum) <= 4000),
    state text not null check (state in ('DRAFT', 'CIRCULATED')),
    number text,
    paper_id uuid,
    circulated_by uuid references person,
    circulated_at timestamptz,
    created_at timestamptz not null,
    unique (client_id, id),
    unique (meeting_id, revision),
    unique (number, revision),
    foreign key (client_id, meeting_id) references meeting (client_id, id),
    foreign key (client_id, paper_id) references paper (client_id, id),
    constraint minutes_circulated_whole check (state = 'DRAFT' or num_nonnulls(number, paper_id, circulated_by, circulated_at) = 4),
    constraint minutes_draft_not_sent check (state = 'CIRCULATED' or num_nonnulls(paper_id, circulated_by, circulated_at) = 0),
    constraint minutes_has_conclusion check (state = 'DRAFT' or conclusion <> ''),
    constraint minutes_addendum_says_why check (state = 'DRAFT' or revision = 1 or addendum <> '')
);
create unique index minutes_one_draft on minutes (meeting_id) where state = 'DRAFT';
select jobbag_guard('minutes');

create table minutes_present (
    client_id uuid not null references client,
    minutes_id uuid not null,
    position integer not null,
    person_id uuid references person,
    contact_id uuid,
    primary key (minutes_id, position),
    foreign key (client_id, minutes_id) references minutes (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    check (num_nonnulls(person_id, contact_id) = 1)
);
select jobbag_guard('minutes_present');

create table minutes_decision (
    client_id uuid not null references client,
    minutes_id uuid not null,
    position integer not null,
    text text not null check (length(text) between 1 and 2000),
    primary key (minutes_id, position),
    foreign key (client_id, minutes_id) references minutes (client_id, id)
);
select jobbag_guard('minutes_decision');

-- MEET-3 asks for owner and deadline at circulation; a draft may still lack them.
create table minutes_action (
    client_id uuid not null references client,
    minutes_id uuid not null,
    position integer not null,
    item_id uuid not null,
    step text not null check (length(step) <= 1000),
    person_id uuid references person,
    contact_id uuid,
    cooperation text not null check (length(cooperation) <= 1000),
    due date,
    primary key (minutes_id, position),
    unique (minutes_id, item_id) deferrable initially deferred,
    foreign key (client_id, minutes_id) references minutes (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    check (num_nonnulls(person_id, contact_id) <= 1)
);
select jobbag_guard('minutes_action');

create function minutes_refuse_change() returns trigger language plpgsql as $$
begin
    if old.state = 'CIRCULATED' then
        raise exception 'circulated minutes are fixed' using errcode = 'JB001';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger fixed before update or delete on minutes for each row execute function minutes_refuse_change();

create function minutes_part_refuse_change() returns trigger language plpgsql as $$
declare
    whole uuid := case tg_op when 'DELETE' then old.minutes_id else new.minutes_id end;
begin
    if exists (select from minutes where id = whole and state = 'CIRCULATED') then
        raise exception 'circulated minutes are fixed' using errcode = 'JB001';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger fixed before insert or update or delete on minutes_present
    for each row execute function minutes_part_refuse_change();
create trigger fixed before insert or update or delete on minutes_decision
    for each row execute function minutes_part_refuse_change();
create trigger fixed before insert or update or delete on minutes_action
    for each row execute function minutes_part_refuse_change();

-- To whom a version went, with the address of that day; without consent it went to nobody and says so by a null mail.
create table minutes_recipient (
    id uuid primary key,
    client_id uuid not null references client,
    minutes_id uuid not null,
    person_id uuid references person,
    contact_id uuid,
    name text not null,
    email text not null,
    mail_id uuid,
    circulated_at timestamptz not null,
    unique (minutes_id, person_id),
    unique (minutes_id, contact_id),
    foreign key (client_id, minutes_id) references minutes (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    foreign key (client_id, mail_id) references outbox (client_id, id),
    check (num_nonnulls(person_id, contact_id) = 1)
);
select jobbag_guard_ledger('minutes_recipient');
