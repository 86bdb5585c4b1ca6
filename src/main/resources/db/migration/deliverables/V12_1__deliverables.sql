create table deliverable (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    order_id uuid not null,
    title text not null check (length(title) between 1 and 200),
    state text not null check (state in ('DRAFT', 'INTERNAL', 'WITH_CLIENT', 'SENT_BACK', 'SIGNED')),
    created_by uuid not null references person,
    created_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, order_id) references work_order (client_id, id)
);
create index deliverable_newest on deliverable (created_at desc, id desc);
create index deliverable_order on deliverable (client_id, order_id, created_at);
create index deliverable_state on deliverable (state, created_at desc, id desc);

-- Who signs in which order: people of the agency, last a contact of the client.
create table deliverable_step (
    client_id uuid not null,
    deliverable_id uuid not null,
    position integer not null,
    name text not null check (length(name) between 1 and 100),
    person_id uuid references person,
    contact_id uuid,
    primary key (deliverable_id, position),
    foreign key (client_id, deliverable_id) references deliverable (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    check (num_nonnulls(person_id, contact_id) = 1)
);

-- A version is never changed: another file is another version.
create table deliverable_version (
    id uuid primary key,
    client_id uuid not null,
    deliverable_id uuid not null,
    number integer not null check (number > 0),
    file_id uuid not null,
    note text not null check (length(note) <= 2000),
    request_id uuid not null,
    uploaded_by uuid not null references person,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    unique (client_id, id),
    unique (deliverable_id, number),
    foreign key (client_id, deliverable_id) references deliverable (client_id, id),
    foreign key (client_id, file_id) references stored_file (client_id, id),
    foreign key (client_id, request_id) references signature_request (client_id, id)
);
create index deliverable_version_request on deliverable_version (client_id, request_id);

select jobbag_guard('deliverable');
revoke delete on deliverable from jobbag_app;
select jobbag_guard('deliverable_step');
select jobbag_guard_ledger('deliverable_version');

-- SIG-5: a deliverable is signed by the signatures on its newest version, the client's among them, never by being set.
create function deliverable_signed() returns trigger language plpgsql as $$
begin
    if not exists (
        select from (select v.request_id from deliverable_version v
                     where v.client_id = new.client_id and v.deliverable_id = new.id order by v.number desc limit 1) newest
        join signature_request r on r.client_id = new.client_id and r.id = newest.request_id and r.state = 'COMPLETE'
        where exists (select from signature s where s.client_id = new.client_id and s.request_id = r.id
                      and s.party = 'CLIENT')) then
        raise exception 'deliverable % counts as signed without the client''s signature', new.id using errcode = '23514';
    end if;
    return null;
end $$;
create constraint trigger signed_by_the_client after insert or update on deliverable
    deferrable initially deferred for each row when (new.state = 'SIGNED') execute function deliverable_signed();
