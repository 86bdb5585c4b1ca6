-- A template is worked on as the draft of its next version, and laid aside when it is no longer offered.
alter table brief_template add archived_at timestamptz;
grant update (archived_at) on brief_template to jobbag_app;
create table brief_draft (
    template_id uuid primary key references brief_template,
    version integer not null check (version > 0),
    content jsonb not null check (pg_column_size(content) <= 1048576),
    written_by_name text not null,
    written_at timestamptz not null
);
grant select, insert, update, delete on brief_draft to jobbag_app;
alter table brief_template_version add published_by_name text;
