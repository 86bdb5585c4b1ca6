-- DEL-1. The client marks on its proof what is wrong. Until the contact answers with the mailed code they are the contact's own
-- draft, which nobody of the agency reads; with the answer they become marks like all others.
create table client_mark (
    id uuid primary key,
    client_id uuid not null references client,
    request_id uuid not null,
    contact_id uuid not null,
    page integer not null check (page between 1 and 9999),
    spot_x numeric(6, 5),
    spot_y numeric(6, 5),
    spot_w numeric(6, 5),
    spot_h numeric(6, 5),
    words text not null check (length(words) between 1 and 2000),
    made_at timestamptz not null,
    given_at timestamptz,
    unique (client_id, id),
    foreign key (client_id, request_id) references signature_request (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    check (num_nonnulls(spot_x, spot_y, spot_w, spot_h) in (0, 4)),
    check (spot_x >= 0 and spot_y >= 0 and spot_w >= 0 and spot_h >= 0 and spot_x + spot_w <= 1 and spot_y + spot_h <= 1)
);
create index client_mark_of_request on client_mark (client_id, request_id, contact_id);
select jobbag_guard('client_mark');
create policy own on client_mark as restrictive using (contact_id = (select jobbag_viewer())
    or coalesce(current_setting('jobbag.kind', true), '') = 'everything');

-- A mark is somebody's of the agency or of the client. The contact adds its own with the answer and reads none back.
alter table proof_mark
    alter made_by drop not null,
    add made_by_contact uuid,
    add foreign key (client_id, made_by_contact) references contact (client_id, id),
    add check (num_nonnulls(made_by, made_by_contact) = 1);
drop policy inside on proof_mark;
create policy inside on proof_mark as restrictive
    using (coalesce(current_setting('jobbag.kind', true), '') <> 'contact')
    with check (coalesce(current_setting('jobbag.kind', true), '') <> 'contact' or made_by_contact = (select jobbag_viewer()));
