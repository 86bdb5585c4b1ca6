-- What is found by words: one row a thing, all its words in one place, its client's among them.
create table search_entry (
    kind text not null,
    id uuid not null,
    client_id uuid not null references client,
    since timestamptz not null,
    words text not null,
    primary key (kind, id)
);
create index search_entry_client on search_entry (client_id);
create index search_entry_words on search_entry using gin (words gin_trgm_ops);
select jobbag_guard('search_entry');

-- Words without accents, case and the signs around them, each with a space in front. In ASCII only, other letters as their
-- bytes: then trigrams work whatever the locale of the database calls a letter.
create function jobbag_words(said text) returns text language sql immutable strict parallel safe
    return ' ' || translate(
        encode(convert_to(lower(public.unaccent('public.unaccent'::regdictionary, said)), 'UTF8'), 'escape'),
        '()[]{}<>"'',;:?!', '                ');

-- What LIKE must find of each word. One or two letters are looked for where words begin: inside them no trigram knows them.
create function jobbag_patterns(asked text) returns text[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct case when length(word) < 3 then '% ' else '%' end
        || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%'), '{}')
    from regexp_split_to_table(jobbag_words(asked), '\s+') word where word ~ '[a-z0-9]'
$$;

create view search_client with (security_invoker = true) as
    select id, created_at, concat_ws(' ', legal_name, code, array_to_string(trading_names, ' ')) as names from client;

create view search_source with (security_invoker = true) as
    select 'client' as kind, id, id as client_id, created_at as since, jobbag_words(names) as words from search_client
    union all
    select 'contact', k.id, k.client_id, k.created_at, jobbag_words(concat_ws(' ', k.name, k.email, c.names))
    from contact k join search_client c on c.id = k.client_id
    union all
    select 'meeting', m.id, m.client_id, m.starts_at, jobbag_words(concat_ws(' ', m.subject, c.names,
        (select string_agg(distinct n.number, ' ') from minutes n where n.meeting_id = m.id)))
    from meeting m join search_client c on c.id = m.client_id
    union all
    select 'order', o.id, o.client_id, o.created_at, jobbag_words(concat_ws(' ', o.title, o.number, c.names,
        (select string_agg(value, ' ') from jsonb_each_text(o.answers))))
    from work_order o join search_client c on c.id = o.client_id
    union all
    select 'deliverable', d.id, d.client_id, d.created_at, jobbag_words(concat_ws(' ', d.title, c.names))
    from deliverable d join search_client c on c.id = d.client_id
    union all
    select 'invoice', i.id, i.client_id, i.created_at, jobbag_words(concat_ws(' ', i.number, i.buyer_reference, c.names))
    from invoice i join search_client c on c.id = i.client_id;
grant select on search_client, search_source to jobbag_app;

select set_config('jobbag.all', 'on', true);
insert into search_entry (kind, id, client_id, since, words) select kind, id, client_id, since, words from search_source;

create function jobbag_note_words() returns trigger language plpgsql as $$
declare
    subject uuid;
begin
    if tg_op = 'DELETE' then
        delete from search_entry where kind = tg_argv[0] and id = old.id;
        return null;
    end if;
    if tg_table_name = 'minutes' then
        subject := new.meeting_id;
    else
        subject := new.id;
    end if;
    insert into search_entry (kind, id, client_id, since, words)
        select kind, id, client_id, since, words from search_source where kind = tg_argv[0] and id = subject
        on conflict (kind, id) do update set since = excluded.since, words = excluded.words
        where (search_entry.since, search_entry.words) <> (excluded.since, excluded.words);
    return null;
end $$;
create trigger words after insert or update of legal_name, code, trading_names on client
    for each row execute function jobbag_note_words('client');
create trigger words after insert or update of name, email on contact
    for each row execute function jobbag_note_words('contact');
create trigger words after insert or update of subject, starts_at on meeting
    for each row execute function jobbag_note_words('meeting');
create trigger words after insert or update of number on minutes
    for each row execute function jobbag_note_words('meeting');
create trigger words after insert or update of title, number, answers on work_order
    for each row execute function jobbag_note_words('order');
create trigger words after insert or update of title on deliverable
    for each row execute function jobbag_note_words('deliverable');
create trigger words after insert or delete or update of number, buyer_reference on invoice
    for each row execute function jobbag_note_words('invoice');

-- A client's new name is among the words of all that is the client's.
create function jobbag_note_client_words() returns trigger language plpgsql as $$
begin
    update search_entry e set words = s.words from search_source s
        where e.client_id = new.id and s.client_id = new.id and s.kind = e.kind and s.id = e.id and e.words <> s.words;
    return null;
end $$;
create trigger words_of_all after update of legal_name, code, trading_names on client for each row
    when ((old.legal_name, old.code, old.trading_names) is distinct from (new.legal_name, new.code, new.trading_names))
    execute function jobbag_note_client_words();

-- PostgreSQL asks a row-level policy before any operator that might give a row away, and LIKE is one: under a policy no
-- trigram index is ever used. So the look-up runs as the owner, whom a policy of its own lets through, and states the wall
-- itself. It answers ids only; what they stand for is read under the policies, as ever.
create policy finder on search_entry for select to current_user using (true);

create function jobbag_search(asked text) returns text language sql immutable strict as $$
    select format($q$search_entry where (client_id = any ((select jobbag_clients())::uuid[])
        or ((select jobbag_sees_all()) and client_id <> all ((select jobbag_walled())::uuid[]))) and %s$q$,
        coalesce(string_agg(format('words like %L', pattern), ' and '), 'false'))
    from unnest(jobbag_patterns(asked)) pattern
$$;

-- All of one kind, for lists. Planned with the words in it each time: a plan kept for all words would walk the table.
create function jobbag_found(wanted text, asked text) returns setof uuid language plpgsql stable strict rows 200
    security definer set search_path = public, pg_temp as $$
begin
    return query execute 'select id from ' || jobbag_search(asked) || ' and kind = $1' using wanted;
end $$;

-- The newest of each kind and how many there are, for the page that searches everything.
create function jobbag_found_newest(asked text, most integer) returns table (found_kind text, found_id uuid)
    language plpgsql stable strict rows 50 security definer set search_path = public, pg_temp as $$
begin
    return query execute 'select kind, id from (select kind, id, row_number() over (partition by kind order by since desc, id) as place from '
        || jobbag_search(asked) || ') found where place <= $1' using most;
end $$;
revoke execute on function jobbag_found(text, text), jobbag_found_newest(text, integer) from public;
grant execute on function jobbag_found(text, text), jobbag_found_newest(text, integer) to jobbag_app;

-- The words find what these served; under the policies they never were used.
drop index client_search, work_order_search, invoice_search;
