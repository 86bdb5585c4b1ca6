-- Credit notes are found by their number, like invoices.
select set_config('jobbag.all', 'on', true);
insert into search_text select 'creditNote', id, client_id, jobbag_plain(number) from credit_note;
create trigger words after insert on credit_note for each row execute function jobbag_keep_words('creditNote', 'id', 'number');
