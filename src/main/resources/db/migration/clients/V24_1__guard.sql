-- CONF-3. Words in common use that stop nothing though a client is called so.
create table guard_exception (
    id uuid primary key,
    words text not null unique check (length(words) between 1 and 200),
    reason text not null check (length(reason) between 1 and 500),
    added_by uuid not null references person,
    added_at timestamptz not null
);
grant select, insert, delete on guard_exception to jobbag_app;

-- A manager let exactly this content pass: its hash, so that another text is checked again.
create table guard_pass (
    id uuid primary key,
    client_id uuid not null references client,
    subject text not null,
    subject_id uuid not null,
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    words text not null check (length(words) <= 2000),
    reason text not null check (length(reason) between 1 and 500),
    given_by uuid not null references person,
    given_at timestamptz not null,
    unique (client_id, id)
);
create unique index guard_pass_once on guard_pass (client_id, subject, subject_id, content_hash);
select jobbag_guard_ledger('guard_pass');

-- Which edition of the names holds. Another value each time, so that one that was rolled back never comes again; set as the
-- transaction commits, so that nobody waits for it longer than a commit takes.
create table guard_names (
    one boolean primary key default true check (one),
    edition uuid not null
);
insert into guard_names (edition) values (gen_random_uuid());
grant select, update on guard_names to jobbag_app;

create function jobbag_guard_names_changed() returns trigger language plpgsql as $$
begin
    update guard_names set edition = gen_random_uuid();
    return null;
end $$;
create constraint trigger guard_names after insert or update of code, legal_name, trading_names on client
    deferrable initially deferred for each row execute function jobbag_guard_names_changed();
create constraint trigger guard_names after insert or update of name, email on contact
    deferrable initially deferred for each row execute function jobbag_guard_names_changed();
create constraint trigger guard_names after insert or update of code, name on project
    deferrable initially deferred for each row execute function jobbag_guard_names_changed();
create constraint trigger guard_names after insert or update of name, email on person
    deferrable initially deferred for each row execute function jobbag_guard_names_changed();
create constraint trigger guard_names after insert or delete on guard_exception
    deferrable initially deferred for each row execute function jobbag_guard_names_changed();

-- Counts what this very transaction has changed as well.
create function jobbag_guard_edition() returns uuid language plpgsql as $$
begin
    set constraints guard_names immediate;
    return (select edition from guard_names);
end $$;

-- Every name of every client, whoever asks: the guard looks for them all and shows of them only what stands in the text.
create function jobbag_guard_words() returns table (owner uuid, kind text, words text) language plpgsql as $$
declare
    before_all text := current_setting('jobbag.all', true);
    before_walled text := current_setting('jobbag.walled', true);
begin
    perform set_config('jobbag.all', 'on', true), set_config('jobbag.walled', '', true);
    return query
        select c.id, 'COMPANY', c.legal_name from client c
        union all select c.id, 'BRAND', brand from client c, unnest(c.trading_names) brand
        union all select c.id, 'CODE', c.code from client c
        union all select t.client_id, 'PERSON', t.name from contact t
        union all select t.client_id, 'ADDRESS', t.email from contact t
        union all select p.client_id, 'CODE', p.code from project p
        union all select p.client_id, 'PROJECT', p.name from project p
        union all select null, 'PERSON', s.name from person s
        union all select null, 'ADDRESS', s.email from person s
        union all select null, 'EXCEPTION', e.words from guard_exception e;
    perform set_config('jobbag.all', coalesce(before_all, ''), true),
            set_config('jobbag.walled', coalesce(before_walled, ''), true);
end $$;
