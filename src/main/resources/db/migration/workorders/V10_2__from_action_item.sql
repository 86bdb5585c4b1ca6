alter table work_order add foreign key (client_id, action_item_id) references action_item (client_id, id);
