-- Brief templates are data (WO-1). A version is never changed: orders keep the one they were written with.
create table brief_template (
    id uuid primary key,
    key text not null unique check (key ~ '^[a-z][a-z-]{1,39}$'),
    position integer not null,
    created_at timestamptz not null
);
create table brief_template_version (
    id uuid primary key,
    template_id uuid not null references brief_template,
    number integer not null check (number > 0),
    content jsonb not null,
    published_at timestamptz not null,
    unique (template_id, number)
);
grant select, insert on brief_template, brief_template_version to jobbag_app;
create trigger ledger before update or delete on brief_template_version
    for each statement execute function jobbag_refuse_change();

create table work_order (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    project_id uuid not null,
    brief_version_id uuid not null references brief_template_version,
    discipline text not null check (discipline in ('CREATIVE', 'STRATEGY', 'MEDIA', 'PRODUCTION')),
    status text not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ISSUED', 'IN_PROGRESS', 'ON_HOLD',
        'DELIVERED', 'CLOSED', 'CANCELLED')),
    held_from text check (held_from in ('ISSUED', 'IN_PROGRESS')),
    title text not null check (length(title) between 1 and 200),
    answers jsonb not null check (pg_column_size(answers) <= 262144),
    estimate numeric(14, 4) check (estimate >= 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    delivery_date date,
    number text unique check (number ~ '^JB-\d{4}-\d{4,}$'),
    action_item_id uuid,
    author_id uuid not null references person,
    created_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, project_id) references project (client_id, id),
    constraint work_order_held check ((status = 'ON_HOLD') = (held_from is not null)),
    -- a finance number from issue on, and not before (WO-2)
    constraint work_order_number check (case
        when status in ('DRAFT', 'SUBMITTED', 'RETURNED') then number is null
        when status = 'CANCELLED' then true
        else number is not null end)
);
create index work_order_newest on work_order (created_at desc, id desc);
create index work_order_state on work_order (status, created_at desc, id desc);
create index work_order_client on work_order (client_id, created_at desc, id desc);
create index work_order_project on work_order (client_id, project_id);
create index work_order_action_item on work_order (action_item_id) where action_item_id is not null;

create table order_step (
    client_id uuid not null,
    order_id uuid not null,
    position integer not null,
    verb text not null check (verb in ('SUBMIT', 'ISSUE', 'RETURN', 'BEGIN', 'DELIVER', 'CLOSE', 'REOPEN', 'HOLD',
        'RESUME', 'CANCEL')),
    status text not null,
    actor_id uuid not null,
    actor_name text not null,
    at timestamptz not null,
    reason text,
    primary key (order_id, position),
    foreign key (client_id, order_id) references work_order (client_id, id),
    constraint order_step_reason check (verb not in ('RETURN', 'REOPEN', 'HOLD', 'CANCEL') or btrim(reason) <> '')
);

create table order_assignee (
    client_id uuid not null,
    order_id uuid not null,
    person_id uuid not null references person,
    primary key (order_id, person_id),
    foreign key (client_id, order_id) references work_order (client_id, id)
);
create index order_assignee_person on order_assignee (person_id, order_id);

select jobbag_guard('work_order');
select jobbag_guard_ledger('order_step');
select jobbag_guard('order_assignee');

-- What was issued is what is worked on: the text, the money and the number of an issued order are fixed, and no order is
-- ever removed.
create function jobbag_issued_is_fixed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'orders are cancelled, not removed' using errcode = 'JB002';
    end if;
    if old.number is not null and (
            (new.number, new.title, new.answers, new.currency, new.client_id, new.project_id, new.brief_version_id, new.discipline)
            is distinct from
            (old.number, old.title, old.answers, old.currency, old.client_id, old.project_id, old.brief_version_id, old.discipline)
            or new.estimate is distinct from old.estimate or new.delivery_date is distinct from old.delivery_date) then
        raise exception 'order % is issued: its text is fixed', old.number using errcode = 'JB002';
    end if;
    if old.number is null and new.number is not null and not (old.status = 'SUBMITTED' and new.status = 'ISSUED') then
        raise exception 'a finance number is given on issue only' using errcode = 'JB002';
    end if;
    return new;
end $$;
create trigger issued_is_fixed before update or delete on work_order
    for each row execute function jobbag_issued_is_fixed();
revoke delete on work_order from jobbag_app;
