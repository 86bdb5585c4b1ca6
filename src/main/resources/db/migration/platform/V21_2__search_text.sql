-- Where words are looked up. Under row-level security only a leakproof operator leads into an index, and LIKE is not one: a
-- search would read whole tables. So the words stand in a table of their own, which the application may not read at all.
-- jobbag_found answers ids within the viewer's scope; the tables they lead to guard themselves as ever.
create table search_text (
    kind text not null,
    id uuid not null,
    of_client uuid not null,
    words text not null,
    primary key (kind, id)
);
create index search_text_words on search_text using gin (words gin_trgm_ops);

create function jobbag_plain(said text) returns text language sql stable parallel safe
    as $$ select lower(public.unaccent(said)) $$;

-- A trigger: the kind, the column of the id that is found, the columns whose words are.
create function jobbag_keep_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    said jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    found uuid := (said ->> tg_argv[1])::uuid;
begin
    if tg_op = 'DELETE' then
        delete from search_text where kind = tg_argv[0] and id = found;
        return null;
    end if;
    insert into search_text select tg_argv[0], found, (said ->> 'client_id')::uuid,
        jobbag_plain(coalesce(string_agg(said ->> named.part, ' ' order by named.place), ''))
    from unnest(tg_argv) with ordinality named (part, place) where named.place > 2
    on conflict (kind, id) do update set words = excluded.words where search_text.words <> excluded.words;
    return null;
end $$;

-- Every word, in any order. Planned anew each time: a plan that does not know the words reads everything.
create function jobbag_found(wanted text, said text) returns setof uuid language plpgsql stable rows 20
    security definer set search_path = public, pg_temp as $$
declare
    asked text;
begin
    select string_agg(format('words like %L', '%' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%'), ' and ')
        into asked from regexp_split_to_table(jobbag_plain(said), '\s+') word where word <> '';
    if asked is null then
        return;
    end if;
    return query execute 'select id from search_text where kind = $1 and ' || asked || '
            and (of_client = any ($2) or ($3 and of_client <> all ($4)))'
        using wanted, jobbag_clients(), jobbag_sees_all(), jobbag_walled();
end $$;
