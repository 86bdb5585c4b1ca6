-- A version whose request for signatures was taken back: the next one begins the routing again.
alter table deliverable
    drop constraint deliverable_state_check,
    add constraint deliverable_state_check
        check (state in ('DRAFT', 'INTERNAL', 'WITH_CLIENT', 'SENT_BACK', 'WITHDRAWN', 'SIGNED'));
