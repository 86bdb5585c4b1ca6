-- "We come back to you": open questions of minutes (MEET-2), and how they stand after them, until they are answered.
create table minutes_question (
    client_id uuid not null references client,
    minutes_id uuid not null,
    position integer not null,
    text text not null check (length(text) between 1 and 2000),
    primary key (minutes_id, position),
    foreign key (client_id, minutes_id) references minutes (client_id, id)
);
select jobbag_guard('minutes_question');
create trigger fixed before insert or update or delete on minutes_question
    for each row execute function minutes_part_refuse_change();

create table open_question (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    meeting_id uuid not null,
    minutes_number text not null,
    text text not null check (length(text) between 1 and 2000),
    state text not null check (state in ('OPEN', 'ANSWERED', 'DROPPED')),
    answer text not null check (length(answer) <= 2000),
    ended_by uuid references person,
    ended_at timestamptz,
    created_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, meeting_id) references meeting (client_id, id),
    check ((state = 'OPEN') = (ended_at is null)),
    check ((ended_at is null) = (ended_by is null)),
    check ((state = 'ANSWERED') = (answer <> ''))
);
create index open_question_of_meeting on open_question (meeting_id);
create index open_question_of_client on open_question (client_id, created_at) where state = 'OPEN';
select jobbag_guard('open_question');
