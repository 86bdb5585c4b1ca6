select set_config('jobbag.all', 'on', true);
select jobbag_say('question', id, client_id, concat_ws(' ', text, answer)) from open_question;
create trigger words after insert or delete or update of text, answer on open_question
    for each row execute function jobbag_keep_words('question', 'id', 'text', 'answer');
select jobbag_say('project', id, client_id, concat_ws(' ', code, name)) from project;
create trigger words after insert or delete or update of code, name on project
    for each row execute function jobbag_keep_words('project', 'id', 'code', 'name');
select jobbag_say('paymentRequest', id, client_id, concat_ws(' ', buyer_reference, evidence)) from payment_request;
create trigger words after insert or delete or update of buyer_reference, evidence on payment_request
    for each row execute function jobbag_keep_words('paymentRequest', 'id', 'buyer_reference', 'evidence');
select jobbag_say('expense', id, client_id, note) from expense;
create trigger words after insert or delete or update of note on expense
    for each row execute function jobbag_keep_words('expense', 'id', 'note');
select jobbag_say('original', id, client_id, concat_ws(' ', code, title, room, shelf, box)) from paper_original;
create trigger words after insert or delete or update of code, title, room, shelf, box on paper_original
    for each row execute function jobbag_keep_words('original', 'id', 'code', 'title', 'room', 'shelf', 'box');
