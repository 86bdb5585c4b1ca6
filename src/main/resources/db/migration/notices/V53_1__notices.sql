-- DOC-5. What people of the agency say to each other on an order; it never leaves for a client.
create table order_comment (
    id uuid primary key,
    client_id uuid not null references client,
    order_id uuid not null,
    text text not null check (length(text) between 1 and 4000),
    written_by uuid not null references person,
    written_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id)
);
create index order_comment_order on order_comment (order_id, written_at desc, id desc);
select jobbag_guard_ledger('order_comment');

-- Who hears of what is said on an order. Whoever stopped following stays here, so that taking part doesn't begin it again.
create table order_follower (
    client_id uuid not null references client,
    order_id uuid not null,
    person_id uuid not null references person,
    muted boolean not null,
    since timestamptz not null,
    primary key (order_id, person_id),
    foreign key (client_id, order_id) references work_order (client_id, id)
);
select jobbag_guard('order_follower');

create table notice (
    id uuid primary key,
    client_id uuid not null references client,
    person_id uuid not null references person,
    kind text not null check (kind in ('MENTION', 'COMMENT')),
    order_id uuid not null,
    comment_id uuid not null,
    noticed_at timestamptz not null,
    read_at timestamptz,
    unique (client_id, id),
    unique (comment_id, person_id),
    foreign key (client_id, order_id) references work_order (client_id, id),
    foreign key (client_id, comment_id) references order_comment (client_id, id)
);
create index notice_person on notice (person_id, noticed_at desc, id desc);
create index notice_unread on notice (person_id, order_id) where read_at is null;
select jobbag_guard('notice');

-- Who may see an order, as the policy's ORDER_SEE says: asked when a notice is written, and again whenever it is read.
create function jobbag_order_readers(of_client uuid, of_order uuid) returns table (person uuid) language sql stable as $$
    select p.id from person p where p.active and (
        exists (select from person_role r where r.person_id = p.id and r.role in ('FINANCE', 'MANAGER'))
            and not jobbag_walled_off(of_client, p.id)
        or exists (select from team_member t where t.client_id = of_client and t.person_id = p.id)
            and (exists (select from person_role r where r.person_id = p.id and r.role in ('AE', 'LEAD'))
                or exists (select from person_role r where r.person_id = p.id and r.role = 'CONTRIBUTOR')
                    and exists (select from order_assignee a where a.client_id = of_client and a.order_id = of_order
                        and a.person_id = p.id)))
$$;
