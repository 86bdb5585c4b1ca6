-- Until when a signer is to answer, in working days from being asked; and how often they were reminded by themselves.
alter table signature_signer
    add answer_days integer check (answer_days between 1 and 60),
    add due_at timestamptz,
    add reminders integer not null default 0 check (reminders between 0 and 3),
    add reminded_at timestamptz,
    add constraint due_once_asked check (due_at is null or asked_at is not null and answer_days is not null);
create index signature_signer_due on signature_signer (due_at) where state = 'ASKED' and due_at is not null;
grant update (due_at, reminders, reminded_at) on signature_signer to jobbag_app;
