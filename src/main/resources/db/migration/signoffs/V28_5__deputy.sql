-- A deputy signs in the own name; the step stays that of whoever is away. Both are in the ledger, and in its hash.
alter table signature
    add deputy_of uuid references person,
    add deputy_of_name text check (length(deputy_of_name) between 1 and 200),
    add constraint deputy_of_somebody check (num_nonnulls(deputy_of, deputy_of_name) in (0, 2)),
    add constraint deputy_of_the_agency check (deputy_of is null or party = 'AGENCY' and deputy_of <> who);
alter table signature_signer
    add deputy_id uuid references person,
    add deputy_name text check (length(deputy_name) between 1 and 200),
    add constraint deputy_has_a_name check (num_nonnulls(deputy_id, deputy_name) in (0, 2)),
    add constraint deputy_answers_for_another
        check (deputy_id is null or settled_at is not null and person_id is not null and deputy_id <> person_id);
grant update (deputy_id, deputy_name) on signature_signer to jobbag_app;
