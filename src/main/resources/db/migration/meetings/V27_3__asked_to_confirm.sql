-- Who gets the minutes with the mail that asks to confirm them, instead of the mail that only brings them (MEET-4).
alter table minutes_recipient
    add asked boolean not null default false,
    add constraint minutes_recipient_asked_by_one_mail check (not asked or contact_id is not null and mail_id is null);
create index minutes_circulated on minutes (circulated_at) where state = 'CIRCULATED';
-- what the first pages look for
create index signature_request_minutes on signature_request (state, created_at)
    where subject_kind = 'minutes' and state in ('OPEN', 'SENT_BACK');
