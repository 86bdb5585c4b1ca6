-- What is known of a stored file; its bytes lie in the blob store under their SHA-256, once for the same content.
create table stored_file (
    id uuid primary key,
    client_id uuid not null references client,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size > 0),
    name text not null check (length(name) between 1 and 200 and name !~ '[[:cntrl:]/\\]'),
    media_type text not null check (media_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
    audience text not null check (audience in ('INTERNAL', 'CLIENT')),
    reader text not null check (reader <> ''),
    kept_by uuid not null,
    kept_by_name text not null,
    created_at timestamptz not null,
    unique (client_id, id)
);
create index stored_file_content on stored_file (sha256);
select jobbag_guard('stored_file');
