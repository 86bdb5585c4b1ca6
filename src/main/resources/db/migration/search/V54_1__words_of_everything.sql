-- Chinese has no blanks between its words, and most are one or two characters long: trigrams lead to none of them. Each
-- character and each pair of neighbours stands in an array of its own. A word of two Latin letters is found where a word begins.
create function jobbag_pairs(said text, asked boolean default false) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct substr(run[1], n, size)), '{}')
    from regexp_matches(said, '[\u3040-\u9fff\uf900-\ufaff]+', 'g') run,
        generate_series(1, length(run[1])) n, (values (1), (2)) sizes (size)
    where n + size - 1 <= length(run[1]) and (not asked or size = least(2, length(run[1]))) $$;

create function jobbag_begin_words() returns trigger language plpgsql as $$
begin
    new.words := ' ' || btrim(new.words);
    return new;
end $$;
create trigger begins before insert or update of words on search_text for each row execute function jobbag_begin_words();
update search_text set words = words;
alter table search_text add pairs text[] generated always as (jobbag_pairs(words)) stored;
create index search_text_pairs on search_text using gin (pairs);
create index search_text_client on search_text (of_client, kind);

-- Every word, in any order, as a condition that the indexes lead to; null where nothing is asked.
create function jobbag_asked(said text) returns text language sql stable as $$
    select string_agg(
        case when public.jobbag_pairs(word, true) <> '{}'
            then format('pairs @> %L::text[] and ', public.jobbag_pairs(word, true)) else '' end
        || format('words like %L', case when length(word) < 3 and word ~ '^[a-z0-9]+$' then '% ' else '%' end
            || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%'), ' and ')
    from regexp_split_to_table(public.jobbag_plain(said), '\s+') word where word <> '' $$;

-- Nearly every word: letters may be wrong in a longer word, never in a number.
create function jobbag_asked_nearly(said text) returns text language sql stable as $$
    select string_agg(case when length(word) >= 4 and word !~ '[0-9]' and public.jobbag_pairs(word, true) = '{}'
        then format('%L <%% words', word) else public.jobbag_asked(word) end, ' and ')
    from regexp_split_to_table(public.jobbag_plain(said), '\s+') word where word <> '' $$;

create or replace function jobbag_found(wanted text, said text) returns setof uuid language plpgsql stable rows 20
    security definer set search_path = public, pg_temp as $$
declare
    asked text := jobbag_asked(said);
begin
    if asked is null then
        return;
    end if;
    return query execute 'select id from search_text where kind = $1 and ' || asked || '
            and (of_client = any ($2) or ($3 and of_client <> all ($4)))'
        using wanted, jobbag_clients(), jobbag_sees_all(), jobbag_walled();
end $$;

-- The threshold of a module that is not loaded yet may be set by nobody but the superuser.
do $$ begin perform word_similarity('a', 'b'); end $$;

-- Of several kinds by one look into the index: the newest 500 of each that the viewer may see, since ids grow with time. A word
-- that stands everywhere tells nothing: no more than 10,000 of its places are weighed, 500 where letters may be wrong.
create function jobbag_hits(wanted text[], said text, nearly boolean) returns table (kind text, id uuid) language plpgsql
    stable rows 200 security definer set search_path = public, pg_temp set pg_trgm.word_similarity_threshold = 0.5 as $$
declare
    asked text := case when nearly then jobbag_asked_nearly(said) else jobbag_asked(said) end;
begin
    if asked is null then
        return;
    end if;
    return query execute 'select f.kind, f.id from (select s.kind, s.id, row_number() over (partition by s.kind order by s.id desc) n
            from (select t.kind, t.id from search_text t where t.kind = any ($1) and ' || asked || '
            and (t.of_client = any ($2) or ($3 and t.of_client <> all ($4))) limit $5) s) f where f.n <= 500'
        using wanted, jobbag_clients(), jobbag_sees_all(), jobbag_walled(), case when nearly then 500 else 10000 end;
end $$;

create function jobbag_say(kind text, id uuid, client uuid, said text) returns void language sql
    security definer set search_path = public, pg_temp as $$
    insert into search_text values (kind, id, client, jobbag_plain(said))
    on conflict (kind, id) do update set words = excluded.words where search_text.words <> excluded.words $$;
revoke execute on function jobbag_say from public;

-- What was agreed: minutes are found by the words of their newest circulated version.
create function jobbag_minutes_words(whole minutes) returns text language sql stable as $$
    select concat_ws(' ', whole.number, whole.discussion, whole.conclusion,
        (select string_agg(text, ' ' order by position) from minutes_decision where minutes_id = whole.id),
        (select string_agg(concat_ws(' ', step, cooperation), ' ' order by position) from minutes_action where minutes_id = whole.id),
        (select string_agg(text, ' ' order by position) from minutes_question where minutes_id = whole.id)) $$;
create function jobbag_keep_minutes_words() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    perform jobbag_say('minutes', new.meeting_id, new.client_id,
        case new.state when 'CIRCULATED' then jobbag_minutes_words(new) else new.number end);
    return null;
end $$;
select set_config('jobbag.all', 'on', true);
select jobbag_say('minutes', meeting_id, client_id, jobbag_minutes_words(m)) from minutes m
    where state = 'CIRCULATED' order by revision;
drop trigger words on minutes;
create trigger words after insert or update of number, state on minutes for each row
    when (new.number is not null and (new.state = 'CIRCULATED' or new.revision = 1)) execute function jobbag_keep_minutes_words();

-- A contact report is found by what it is about and by its lines.
create function jobbag_keep_report_words() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    said jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    report uuid := coalesce(said ->> 'report_id', said ->> 'id')::uuid;
begin
    perform jobbag_say('contactReport', r.id, r.client_id, concat_ws(' ', r.number, r.summary, r.why,
            (select string_agg(l.text, ' ' order by l.position) from contact_report_line l where l.report_id = r.id)))
        from contact_report r where r.id = report;
    return null;
end $$;
drop trigger words on contact_report;
create trigger words after insert or update of summary, number, why on contact_report
    for each row execute function jobbag_keep_report_words();
create trigger words after insert or update or delete on contact_report_line
    for each row execute function jobbag_keep_report_words();
create trigger words_gone after delete on contact_report
    for each row execute function jobbag_keep_words('contactReport', 'id', 'summary');
select jobbag_say('contactReport', r.id, r.client_id, concat_ws(' ', r.number, r.summary, r.why,
    (select string_agg(l.text, ' ' order by l.position) from contact_report_line l where l.report_id = r.id))) from contact_report r;
