-- A fixed document: its HTML is frozen in the transaction that issues it, its PDF is made of that and then replaces it.
create table paper (
    id uuid primary key,
    client_id uuid not null references client,
    subject_kind text not null check (subject_kind <> ''),
    subject_id uuid not null,
    revision integer not null check (revision > 0),
    locale text not null check (locale <> ''),
    title text not null check (title <> ''),
    number text,
    code text not null unique check (code <> ''),
    audience text not null check (audience in ('INTERNAL', 'CLIENT')),
    reader text not null check (reader <> ''),
    source_html text,
    state text not null check (state in ('PENDING', 'READY', 'FAILED')),
    requested_at timestamptz not null,
    next_attempt_at timestamptz,
    failures integer not null default 0 check (failures >= 0),
    failure text,
    file_id uuid,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    ready_at timestamptz,
    unique (client_id, id),
    unique (client_id, subject_kind, subject_id, revision, locale),
    foreign key (client_id, file_id) references stored_file (client_id, id),
    constraint paper_ready_has_file check ((state = 'READY') = (file_id is not null and sha256 is not null and ready_at is not null)),
    constraint paper_waiting_has_source check ((state = 'READY') = (source_html is null)),
    constraint paper_waiting_comes_back check ((state = 'READY') = (next_attempt_at is null)),
    constraint paper_failed_says_why check ((state = 'FAILED') = (failure is not null))
);
create index paper_due on paper (next_attempt_at) where state <> 'READY';
select jobbag_guard('paper');
