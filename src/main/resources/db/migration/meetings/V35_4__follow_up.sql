-- A meeting with the client asks for a talk among ourselves (MEET-5): by when, and why it may be left out.
create table follow_up (
    client_id uuid not null references client,
    meeting_id uuid not null,
    version integer not null,
    due timestamptz not null,
    reason text not null check (length(reason) <= 500),
    waived_by uuid references person,
    waived_at timestamptz,
    primary key (meeting_id),
    unique (client_id, meeting_id),
    foreign key (client_id, meeting_id) references meeting (client_id, id),
    check ((waived_at is null) = (waived_by is null)),
    check ((waived_at is null) = (reason = ''))
);
create index follow_up_due on follow_up (due) where waived_at is null;
select jobbag_guard('follow_up');
-- those of the last two weeks are still worth it
select set_config('jobbag.all', 'on', true);
insert into follow_up select client_id, id, 0, ended_at + interval '3 days', '', null, null from meeting
    where state = 'HELD' and kind not in ('INTERNAL', 'PREPARATION') and ended_at > now() - interval '14 days';
