-- What a client accepts with a proposal is a signed version of its estimate: the budget, with the options that were chosen.
alter table estimate_version
    add proposal_version_id uuid,
    add foreign key (client_id, proposal_version_id) references proposal_version (client_id, id);
create unique index estimate_version_of_proposal on estimate_version (client_id, proposal_version_id)
    where proposal_version_id is not null;

-- SIG-5 in the database: signed by itself, or with the proposal that it is a part of.
create or replace function estimate_is_signed() returns trigger language plpgsql as $$
begin
    if new.signed_id is not null and not exists (
            select from estimate_version v join signature_request q on q.client_id = v.client_id and q.state = 'COMPLETE'
                and q.subject_kind = case when v.proposal_version_id is null then 'estimate_version' else 'proposal_version' end
                and q.subject_id = coalesce(v.proposal_version_id, v.id)
            where v.client_id = new.client_id and v.id = new.signed_id and v.estimate_id = new.id) then
        raise exception 'estimate % was not signed by the client', new.number using errcode = 'JB002';
    end if;
    return null;
end $$;
