-- A request that is taken back: why, for the agency only; what its client is told, if anything is to be said.
alter table signature_request
    add cancelled_by uuid references person,
    add cancelled_by_name text check (length(cancelled_by_name) between 1 and 200),
    add cancel_reason text check (length(cancel_reason) between 1 and 2000),
    add cancel_words text check (length(cancel_words) <= 2000),
    drop constraint signature_request_state_check,
    add constraint signature_request_state_check
        check (state in ('OPEN', 'COMPLETE', 'SENT_BACK', 'REPLACED', 'LAPSED', 'CANCELLED')),
    add constraint cancelled_says_why check (
        num_nonnulls(cancelled_by, cancelled_by_name, cancel_reason, cancel_words) in (0, 4)
        and (state <> 'CANCELLED' or cancel_reason is not null));
grant update (cancelled_by, cancelled_by_name, cancel_reason, cancel_words) on signature_request to jobbag_app;
