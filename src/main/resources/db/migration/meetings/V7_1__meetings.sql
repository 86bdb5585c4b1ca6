create table meeting (
    id uuid primary key,
    client_id uuid not null references client,
    version integer not null,
    project_id uuid,
    kind text not null check (kind in ('CLIENT', 'INTERNAL', 'PREPARATION', 'PRESENTATION', 'REVIEW', 'HOSPITALITY')),
    subject text not null check (length(subject) between 1 and 200),
    purpose text not null check (length(purpose) <= 4000),
    local_start timestamp not null,
    zone text not null,
    starts_at timestamptz not null,
    duration integer not null check (duration between 5 and 1440),
    place text not null check (length(place) <= 300),
    call_link text not null check (call_link = '' or call_link ~ '^https://' and length(call_link) <= 500),
    executive_reason text not null check (length(executive_reason) <= 500),
    follows_id uuid,
    state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    planned_by uuid not null references person,
    ended_by uuid references person,
    ended_at timestamptz,
    cancel_reason text not null check (length(cancel_reason) <= 500),
    created_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, project_id) references project (client_id, id),
    foreign key (client_id, follows_id) references meeting (client_id, id),
    check ((state = 'PLANNED') = (ended_at is null)),
    check ((ended_at is null) = (ended_by is null)),
    check ((state = 'CANCELLED') = (cancel_reason <> '')),
    check (follows_id <> id)
);
create index meeting_list on meeting (starts_at desc, id desc);
create index meeting_of_client on meeting (client_id, starts_at desc, id desc);
create index meeting_follows on meeting (follows_id) where follows_id is not null;
select jobbag_guard('meeting');

create table meeting_participant (
    client_id uuid not null references client,
    meeting_id uuid not null,
    position integer not null,
    person_id uuid references person,
    contact_id uuid,
    required boolean not null,
    primary key (meeting_id, position),
    unique (meeting_id, person_id) deferrable initially deferred,
    unique (meeting_id, contact_id) deferrable initially deferred,
    foreign key (client_id, meeting_id) references meeting (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    check (num_nonnulls(person_id, contact_id) = 1)
);
select jobbag_guard('meeting_participant');

create table meeting_agenda (
    client_id uuid not null references client,
    meeting_id uuid not null,
    position integer not null,
    text text not null check (length(text) between 1 and 300),
    minutes integer check (minutes between 1 and 1440),
    person_id uuid references person,
    contact_id uuid,
    primary key (meeting_id, position),
    foreign key (client_id, meeting_id) references meeting (client_id, id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    check (num_nonnulls(person_id, contact_id) <= 1)
);
select jobbag_guard('meeting_agenda');
