-- What was open from earlier meetings, as it was gone through at this one.
create table live_carried (
    id uuid primary key,
    client_id uuid not null references client,
    meeting_id uuid not null,
    item_id uuid,
    question_id uuid,
    outcome text not null check (outcome in ('DONE', 'OPEN')),
    words text not null check (length(words) <= 1000),
    noted_by uuid not null references person,
    noted_at timestamptz not null,
    unique (client_id, meeting_id, item_id),
    unique (client_id, meeting_id, question_id),
    foreign key (client_id, meeting_id) references meeting (client_id, id),
    foreign key (client_id, item_id) references action_item (client_id, id),
    foreign key (client_id, question_id) references open_question (client_id, id),
    check (num_nonnulls(item_id, question_id) = 1),
    check (outcome = 'OPEN' or words <> '')
);
select jobbag_guard('live_carried');
