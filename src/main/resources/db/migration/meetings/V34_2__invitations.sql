-- What those who are invited to a meeting were told last: one row a meeting, from the first invitation on.
create table meeting_calendar (
    meeting_id uuid primary key,
    client_id uuid not null references client,
    sequence integer not null check (sequence >= 0),
    told jsonb not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    called_off boolean not null,
    sent_at timestamptz not null,
    unique (client_id, meeting_id),
    foreign key (client_id, meeting_id) references meeting (client_id, id),
    check (ends_at > starts_at)
);
select jobbag_guard('meeting_calendar');
revoke delete on meeting_calendar from jobbag_app;

-- Who was invited, by which mail, and the answer, which is asked anew when the time changes.
create table meeting_invitation (
    id uuid primary key,
    client_id uuid not null references client,
    meeting_id uuid not null,
    person_id uuid references person,
    contact_id uuid,
    -- taken off the list, or the whole meeting is off
    called_off boolean not null default false,
    mail_id uuid not null,
    asked_at timestamptz not null,
    answer text check (answer in ('ACCEPTED', 'TENTATIVE', 'DECLINED')),
    reason text not null default '' check (length(reason) <= 500),
    proposal text not null default '' check (length(proposal) <= 500),
    answered_at timestamptz,
    reminders integer not null default 0 check (reminders >= 0),
    reminded_at timestamptz,
    unique (client_id, id),
    unique (meeting_id, person_id),
    unique (meeting_id, contact_id),
    foreign key (client_id, meeting_id) references meeting_calendar (client_id, meeting_id),
    foreign key (client_id, contact_id) references contact (client_id, id),
    foreign key (client_id, mail_id) references outbox (client_id, id),
    constraint meeting_invitation_somebody check (num_nonnulls(person_id, contact_id) = 1),
    constraint meeting_invitation_answer_whole check ((answer is null) = (answered_at is null)),
    constraint meeting_invitation_words_of_an_answer check (answer is not null or reason = '' and proposal = ''),
    constraint meeting_invitation_other_time check (proposal = '' or answer = 'DECLINED'),
    constraint meeting_invitation_reminded check ((reminders = 0) = (reminded_at is null))
);
create index meeting_invitation_of_person on meeting_invitation (person_id) where person_id is not null;
create index meeting_invitation_of_contact on meeting_invitation (client_id, contact_id) where contact_id is not null;
select jobbag_guard('meeting_invitation');
revoke delete on meeting_invitation from jobbag_app;

-- The personal links that answer for one invitation; a calendar keeps an old mail, so each of them works until the end.
create table meeting_invitation_link (
    id uuid primary key,
    client_id uuid not null references client,
    invitation_id uuid not null,
    token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
    created_at timestamptz not null,
    unique (client_id, id),
    foreign key (client_id, invitation_id) references meeting_invitation (client_id, id)
);
create index meeting_invitation_link_of on meeting_invitation_link (client_id, invitation_id);
select jobbag_guard('meeting_invitation_link');
revoke update, delete on meeting_invitation_link from jobbag_app;
