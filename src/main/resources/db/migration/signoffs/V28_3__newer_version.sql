-- What the document of a request takes the place of: an old link says so, and where the new one is.
alter table signature_request add column if not exists replaces_id uuid;
create index if not exists signature_request_replaces on signature_request (client_id, replaces_id)
    where replaces_id is not null;

select set_config('jobbag.all', 'on', true);
update signature_request r set replaces_id = earlier.request_id
    from (select v.request_id as newer,
              lag(v.request_id) over (partition by v.deliverable_id order by v.number) as request_id
          from deliverable_version v) earlier
    where r.id = earlier.newer and earlier.request_id is not null;

-- Whose link it is: a step can be handed over, a link never is.
alter table signing_link add contact_id uuid;
update signing_link l set contact_id = s.contact_id from signature_signer s
    where s.client_id = l.client_id and s.id = l.signer_id;
alter table signing_link alter contact_id set not null,
    add foreign key (client_id, contact_id) references contact (client_id, id);
