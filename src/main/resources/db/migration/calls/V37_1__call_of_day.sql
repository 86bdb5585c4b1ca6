-- CALL-3: what became of the one call a client gets on a working day. One row a client and day, whoever called and however often
-- the button was pressed; a call that nobody answered may be tried again, all else settles the day.
create table call_of_day (
    client_id uuid not null references client,
    day date not null,
    state text not null check (state in ('TALKED', 'LEFT_MESSAGE', 'NO_ANSWER', 'SKIPPED')),
    person_id uuid not null references person,
    at timestamptz not null,
    again_at timestamptz,
    attempts integer not null check (attempts > 0),
    reason text not null check (length(reason) <= 500),
    report_id uuid,
    primary key (client_id, day),
    -- the report is written with it, perhaps after it
    foreign key (client_id, report_id) references contact_report (client_id, id) deferrable initially deferred,
    constraint call_of_day_skipped_says_why check ((state = 'SKIPPED') = (reason <> '')),
    constraint call_of_day_has_its_report check ((state = 'SKIPPED') = (report_id is null)),
    constraint call_of_day_again_if_unanswered check (again_at is null or state = 'NO_ANSWER')
);
select jobbag_guard('call_of_day');
