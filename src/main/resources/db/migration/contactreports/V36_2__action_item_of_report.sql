-- What is agreed in a contact report is divided like what is agreed in minutes; its items hang on the report's first version.
alter table action_item
    alter meeting_id drop not null,
    add report_id uuid,
    add foreign key (client_id, report_id) references contact_report (client_id, id),
    add constraint action_item_agreed_somewhere check (num_nonnulls(meeting_id, report_id) = 1);
create index action_item_of_report on action_item (report_id) where report_id is not null;
