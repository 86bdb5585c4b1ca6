-- Why errors come in: an administrator's list, in the three languages of the house.
create table error_cause (
    key text primary key check (key ~ '^[a-z][a-z0-9-]{0,39}$'),
    en text not null check (length(en) between 1 and 80),
    es text not null check (length(es) between 1 and 80),
    zh text not null check (length(zh) between 1 and 80),
    position integer not null,
    version integer not null default 0,
    archived_at timestamptz
);
grant select, insert, update on error_cause to jobbag_app;
insert into error_cause (key, en, es, zh, position) values
    ('brief', 'Brief unclear', 'Brief poco claro', '简报不清', 1),
    ('copy', 'Copy', 'Textos', '文案', 2),
    ('client-data', 'Data from the client', 'Datos del cliente', '客户提供的资料', 3),
    ('design', 'Design', 'Diseño', '设计', 4),
    ('not-proofed', 'Not proofed', 'Sin revisar', '未校对', 5),
    ('translation', 'Translation', 'Traducción', '翻译', 6),
    ('production', 'Production', 'Producción', '制作', 7),
    ('supplier', 'Supplier', 'Proveedor', '供应商', 8);

-- An error that turned up on what an order delivers, and, once traced, at which step it came in and why (DEL-3).
create table traced_error (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    order_id uuid not null,
    deliverable_id uuid,
    version_number integer,
    page integer check (page between 1 and 9999),
    what text not null check (length(what) between 1 and 2000),
    found_by text not null check (found_by in ('CLIENT', 'US')),
    found_on date not null,
    reported_by uuid not null references person,
    reported_by_name text not null,
    reported_at timestamptz not null,
    state text not null check (state in ('OPEN', 'TRACED')),
    came_kind text check (came_kind in ('BRIEF', 'MADE', 'STEP', 'AFTER')),
    came_version integer,
    came_position integer,
    came_step text,
    cause text references error_cause,
    remedy text not null default '' check (length(remedy) <= 2000),
    traced_by uuid references person,
    traced_by_name text,
    traced_at timestamptz,
    unique (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    foreign key (client_id, deliverable_id, version_number) references deliverable_version (client_id, deliverable_id, number),
    foreign key (client_id, deliverable_id, came_version) references deliverable_version (client_id, deliverable_id, number),
    check ((deliverable_id is null) = (version_number is null)),
    check (deliverable_id is not null or came_version is null),
    check (num_nonnulls(came_version, came_position) = case when came_kind in ('MADE', 'STEP') and deliverable_id is not null then 2 else 0 end),
    check ((came_step is not null) = coalesce(came_kind = 'STEP', false)),
    check (num_nonnulls(came_kind, cause, traced_by, traced_by_name, traced_at) = case state when 'TRACED' then 5 else 0 end)
);
create index traced_error_newest on traced_error (found_on desc, id desc);
create index traced_error_order on traced_error (client_id, order_id);
create index traced_error_version on traced_error (client_id, deliverable_id, version_number);
select jobbag_guard('traced_error');
revoke delete on traced_error from jobbag_app;
create policy inside on traced_error as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');
