-- Whether a virus scanner has looked at a file: UNSCANNED where none runs, WAITING while it can't be reached, INFECTED when a
-- later look found something; such a file is never opened again.
alter table stored_file
    add column scan text not null default 'UNSCANNED' check (scan in ('CLEAN', 'UNSCANNED', 'WAITING', 'INFECTED')),
    add column finding text check (length(finding) <= 200),
    add constraint stored_file_finding check ((scan = 'INFECTED') = (finding is not null));
create index stored_file_to_scan on stored_file (sha256) where scan in ('UNSCANNED', 'WAITING');

-- How it stands with scanning, for the administrator, who sees no client's files. The agency's own: one row.
create table scan_report (
    one boolean primary key default true check (one),
    unscanned bigint not null,
    waiting bigint not null,
    infected bigint not null,
    at timestamptz not null
);
grant select, insert, update on scan_report to jobbag_app;

-- A small picture of some content, made outside any request; the same content has one. Who may see it asks for the file.
create table content_preview (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text not null,
    state text not null check (state in ('ASKED', 'READY', 'NONE')),
    picture text check (picture ~ '^[0-9a-f]{64}$'),
    asked_at timestamptz not null,
    check ((state = 'READY') = (picture is not null))
);
create index content_preview_asked on content_preview (asked_at) where state = 'ASKED';
grant select, insert, update on content_preview to jobbag_app;
