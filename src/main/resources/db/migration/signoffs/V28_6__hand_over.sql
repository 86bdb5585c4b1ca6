-- A step that waits is handed over to somebody else of the same side; each time leaves a row for the evidence.
alter table signing_step
    add from_name text check (length(from_name) between 1 and 200),
    add to_name text check (length(to_name) between 1 and 200),
    drop constraint signing_step_kind_check,
    drop constraint signing_step_check1,
    drop constraint signing_step_check2,
    add constraint signing_step_kind_check check (kind in
        ('LINK_SENT', 'LINK_OPENED', 'CODE_SENT', 'CODE_PROVEN', 'REFUSED', 'HANDED_OVER', 'REMINDED', 'NOT_ME')),
    add constraint signing_step_mailed check (mailed_to is null or kind in ('CODE_SENT', 'CODE_PROVEN', 'REMINDED')),
    add constraint signing_step_from check (address is null or kind in ('LINK_OPENED', 'REFUSED', 'NOT_ME')),
    add constraint signing_step_handed_over
        check (num_nonnulls(from_name, to_name) = case kind when 'HANDED_OVER' then 2 else 0 end);

grant update (person_id, contact_id, name) on signature_signer to jobbag_app;
create function signature_signer_stays() returns trigger language plpgsql as $$
begin
    if old.state not in ('WAITING', 'ASKED') or (old.person_id is null) <> (new.person_id is null) then
        raise exception 'signer % has answered, or is of the other side: the step is not handed over', old.id
            using errcode = 'JB001';
    end if;
    return new;
end $$;
create trigger stays before update on signature_signer for each row
    when ((old.person_id, old.contact_id, old.name) is distinct from (new.person_id, new.contact_id, new.name))
    execute function signature_signer_stays();
