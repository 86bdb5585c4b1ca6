-- What is typed while a meeting is held (MEET-2). Each line is a row of its own, under an id that the browser gave it.
create table live_meeting (
    client_id uuid not null references client,
    meeting_id uuid not null,
    -- the number of its newest change: taken under the row's lock, so that who has read up to a number has missed nothing
    last bigint not null,
    primary key (client_id, meeting_id),
    foreign key (client_id, meeting_id) references meeting (client_id, id)
);
select jobbag_guard('live_meeting');

create table live_line (
    client_id uuid not null references client,
    id uuid not null,
    meeting_id uuid not null,
    version integer not null,
    change bigint not null,
    topic text not null check (length(topic) <= 300),
    place double precision not null,
    kind text not null check (kind in ('NOTE', 'DECISION', 'IDEA', 'SAID', 'QUESTION', 'ACTION')),
    text text not null check (length(text) between 1 and 1000),
    step text not null check (length(step) <= 1000),
    owner_text text not null check (length(owner_text) <= 1000),
    person_id uuid references person,
    contact_id uuid,
    due_text text not null check (length(due_text) <= 1000),
    due date,
    written_by uuid not null references person,
    written_at timestamptz not null,
    changed_by uuid references person,
    removed boolean not null,
    -- the version that the minutes took over
    in_minutes integer,
    primary key (client_id, id),
    unique (client_id, meeting_id, change),
    foreign key (client_id, meeting_id) references meeting (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    check (num_nonnulls(person_id, contact_id) <= 1),
    check (kind = 'ACTION' or num_nonnulls(person_id, contact_id, due) = 0)
);
select jobbag_guard('live_line');

-- Changes that have taken effect: what is sent again acts once.
create table live_change (
    client_id uuid not null references client,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null references person,
    primary key (client_id, id),
    foreign key (client_id, meeting_id) references meeting (client_id, id)
);
create index live_change_of_meeting on live_change (client_id, meeting_id, person_id);
select jobbag_guard_ledger('live_change');

-- How long an item of the agenda took, stretch by stretch; the open one is running.
create table live_stretch (
    client_id uuid not null references client,
    id uuid not null,
    meeting_id uuid not null,
    topic text not null check (length(topic) <= 300),
    began timestamptz not null,
    ended timestamptz,
    primary key (client_id, id),
    foreign key (client_id, meeting_id) references meeting (client_id, id),
    check (ended >= began)
);
create unique index live_stretch_running on live_stretch (client_id, meeting_id) where ended is null;
create index live_stretch_of_meeting on live_stretch (client_id, meeting_id);
select jobbag_guard('live_stretch');
