select set_config('jobbag.all', 'on', true);
insert into search_text select 'meeting', id, client_id, jobbag_plain(subject) from meeting;
create trigger words after insert or delete or update of subject on meeting
    for each row execute function jobbag_keep_words('meeting', 'id', 'subject');
-- all versions of minutes have one number
insert into search_text select distinct 'minutes', meeting_id, client_id, jobbag_plain(number) from minutes where number is not null;
create trigger words after insert or update of number on minutes
    for each row when (new.number is not null) execute function jobbag_keep_words('minutes', 'meeting_id', 'number');
insert into search_text select 'actionItem', id, client_id, jobbag_plain(concat_ws(' ', step, minutes_number)) from action_item;
create trigger words after insert or delete or update of step, minutes_number on action_item
    for each row execute function jobbag_keep_words('actionItem', 'id', 'step', 'minutes_number');
