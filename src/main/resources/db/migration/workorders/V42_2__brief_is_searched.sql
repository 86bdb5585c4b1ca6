-- An order is found by the words of its brief too, as its list's search box says.
select set_config('jobbag.all', 'on', true);
create function jobbag_order_words(title text, number text, answers jsonb) returns text language sql stable
    as $$ select public.jobbag_plain(concat_ws(' ', title, number,
        (select string_agg(each.value, ' ' order by each.key) from jsonb_each_text(answers) each))) $$;

create function jobbag_keep_order_words() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    insert into search_text values ('order', new.id, new.client_id, jobbag_order_words(new.title, new.number, new.answers))
    on conflict (kind, id) do update set words = excluded.words where search_text.words <> excluded.words;
    return null;
end $$;
drop trigger words on work_order;
create trigger words after insert or update of title, number, answers on work_order
    for each row execute function jobbag_keep_order_words();
update search_text s set words = jobbag_order_words(o.title, o.number, o.answers)
    from work_order o where s.kind = 'order' and s.id = o.id;
