alter table deliverable_version add unique (client_id, deliverable_id, number);

-- What somebody of the agency saw on a version: at a point or an area of a page (fractions of it), at a moment, or of the whole.
create table proof_mark (
    id uuid primary key,
    client_id uuid not null,
    deliverable_id uuid not null,
    version_number integer not null,
    version integer not null,
    number integer not null check (number > 0),
    page integer not null check (page between 1 and 9999),
    spot_x numeric(6, 5),
    spot_y numeric(6, 5),
    spot_w numeric(6, 5),
    spot_h numeric(6, 5),
    at_second integer check (at_second between 0 and 359999),
    words text not null check (length(words) between 1 and 2000),
    state text not null check (state in ('OPEN', 'SETTLED', 'DROPPED')),
    made_by uuid not null references person,
    made_by_name text not null,
    made_at timestamptz not null,
    settled_at timestamptz,
    settled_by_name text,
    sent_back_at timestamptz,
    copied_from uuid,
    unique (client_id, id),
    unique (deliverable_id, version_number, number),
    foreign key (client_id, deliverable_id, version_number) references deliverable_version (client_id, deliverable_id, number),
    foreign key (client_id, copied_from) references proof_mark (client_id, id),
    check (num_nonnulls(spot_x, spot_y, spot_w, spot_h) in (0, 4)),
    check (spot_x >= 0 and spot_y >= 0 and spot_w >= 0 and spot_h >= 0 and spot_x + spot_w <= 1 and spot_y + spot_h <= 1),
    check ((state = 'SETTLED') = (settled_at is not null)),
    check (num_nonnulls(settled_at, settled_by_name) in (0, 2))
);

-- What was said about a mark, and who called it mended or opened it again: added, never changed.
create table proof_answer (
    id uuid primary key,
    client_id uuid not null,
    mark_id uuid not null,
    kind text not null check (kind in ('SAID', 'SETTLED', 'REOPENED')),
    words text not null check (length(words) <= 2000 and (kind <> 'SAID' or words <> '')),
    said_by uuid not null references person,
    said_by_name text not null,
    said_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, mark_id) references proof_mark (client_id, id)
);
create index proof_answer_mark on proof_answer (client_id, mark_id, said_at);
create index proof_mark_copied on proof_mark (client_id, copied_from);

-- To which step a version was sent back, and why: whoever signed it, or made it, is asked to mend it.
create table deliverable_return (
    id uuid primary key,
    client_id uuid not null,
    deliverable_id uuid not null,
    version_number integer not null,
    from_step text not null,
    to_position integer not null check (to_position >= 0),
    to_step text,
    to_person uuid not null references person,
    to_name text not null,
    reason text not null check (length(reason) between 1 and 2000),
    marks integer not null check (marks >= 0),
    returned_by uuid not null references person,
    returned_by_name text not null,
    returned_at timestamptz not null,
    unique (client_id, id),
    unique (deliverable_id, version_number),
    check ((to_position = 0) = (to_step is null)),
    foreign key (client_id, deliverable_id, version_number) references deliverable_version (client_id, deliverable_id, number)
);

select jobbag_guard('proof_mark');
revoke delete on proof_mark from jobbag_app;
select jobbag_guard_ledger('proof_answer');
select jobbag_guard_ledger('deliverable_return');

-- What the agency says among itself about a proof no contact of the client reads, whatever a page forgot to ask.
create policy inside on proof_mark as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');
create policy inside on proof_answer as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');
create policy inside on deliverable_return as restrictive using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact');
