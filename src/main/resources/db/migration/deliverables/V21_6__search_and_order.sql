select set_config('jobbag.all', 'on', true);
insert into search_text select 'deliverable', id, client_id, jobbag_plain(title) from deliverable;
create trigger words after insert or delete or update of title on deliverable
    for each row execute function jobbag_keep_words('deliverable', 'id', 'title');
alter table deliverable add title_order text generated always as (lower(title)) stored;
create index deliverable_of_order on deliverable (order_id, created_at);
create index deliverable_by_title on deliverable (title_order, id);
