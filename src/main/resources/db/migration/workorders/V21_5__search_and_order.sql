select set_config('jobbag.all', 'on', true);
insert into search_text select 'order', id, client_id, jobbag_plain(concat_ws(' ', title, number)) from work_order;
create trigger words after insert or update of title, number on work_order
    for each row execute function jobbag_keep_words('order', 'id', 'title', 'number');
drop index work_order_search;

-- To sort by: neither lower() nor coalesce is leakproof, so a page in the middle could not begin in an index on them.
alter table work_order add title_order text generated always as (lower(title)) stored;
create index work_order_by_title on work_order (title_order, id);
create index work_order_number_order on work_order ((case when number is null then '' else number end), id);
create index work_order_delivery_order on work_order ((case when delivery_date is null then 'infinity' else delivery_date end), id);
drop index work_order_title;
drop index work_order_by_number;
drop index work_order_delivery;
