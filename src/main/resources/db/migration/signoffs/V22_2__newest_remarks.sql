-- What clients remarked lately, for the first page of whoever keeps their account.
create index signature_signer_remarks on signature_signer (settled_at)
    where state = 'SIGNED_WITH_REMARKS' and contact_id is not null;
