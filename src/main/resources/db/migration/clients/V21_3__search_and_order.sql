select set_config('jobbag.all', 'on', true);
insert into search_text select 'client', id, id, jobbag_plain(concat_ws(' ', legal_name, code, to_jsonb(trading_names)::text)) from client;
create trigger words after insert or delete or update of legal_name, code, trading_names on client
    for each row execute function jobbag_keep_words('client', 'id', 'legal_name', 'code', 'trading_names');
insert into search_text select 'contact', id, client_id, jobbag_plain(concat_ws(' ', name, email)) from contact;
create trigger words after insert or delete or update of name, email on contact
    for each row execute function jobbag_keep_words('contact', 'id', 'name', 'email');
drop index client_search;

-- A column to sort by: lower() is not leakproof, so a page in the middle could not begin in an index on it.
alter table client add name_order text generated always as (lower(legal_name)) stored;
create index client_by_name on client (name_order, id);
create index client_by_code on client (code, id);
drop index client_list_name;
