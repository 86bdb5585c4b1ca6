-- The register of paper originals: what it is, where it lies, who has it. An original belongs to a client, mostly to an order.
create table paper_original (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    order_id uuid,
    code text not null unique check (code ~ '^[0-9A-Z]{5}-[0-9A-Z]{5}$'),
    title text not null check (length(title) between 1 and 200),
    kind text not null check (kind ~ '^[A-Z_]{2,30}$'),
    room text not null check (length(room) between 1 and 80),
    shelf text not null check (length(shelf) <= 80),
    box text not null check (length(box) <= 80),
    lent_to_id uuid references person,
    lent_to text check (length(lent_to) between 1 and 120),
    due_on date,
    lent_by uuid references person,
    lent_at timestamptz,
    registered_by_name text not null,
    registered_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    constraint paper_original_lent check (num_nonnulls(lent_to, due_on, lent_by, lent_at) in (0, 4)
        and (lent_to_id is null or lent_to is not null))
);
create index paper_original_order on paper_original (order_id);
create index paper_original_list on paper_original (registered_at desc, id desc);
create index paper_original_of_client on paper_original (client_id, registered_at desc, id desc);
create index paper_original_due on paper_original (lent_by, due_on) where lent_to is not null;
select jobbag_guard('paper_original');

-- Which documents an order written by a brief template must have before its number is closed. The agency's own data.
create table document_obligation (
    template_key text not null references brief_template (key),
    kind text not null check (kind ~ '^[A-Z_]{2,30}$'),
    primary key (template_key, kind)
);
grant select, insert, delete on document_obligation to jobbag_app;
