-- The third thing that can be asked: to accept an offer (an estimate, a proposal, a change order).
alter table signature_request drop constraint signature_request_purpose_check,
    add constraint signature_request_purpose_check check (purpose in ('SIGN', 'CONFIRM', 'ACCEPT'));
