-- What a mail tells its reader's calendar, and where an answer by mail goes.
alter table outbox
    add calendar text,
    add calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
    add reply_to text,
    add constraint outbox_calendar_whole check (num_nonnulls(calendar, calendar_method, reply_to) in (0, 3));
