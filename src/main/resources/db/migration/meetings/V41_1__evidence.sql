-- What shows that an action item is done can be a file, or something of Jobbag under its address (MEET-6).
alter table action_item add evidence_file uuid,
    add evidence_link text not null default '' check (evidence_link ~ '^(/[a-z-]+/[0-9a-f-]{36})?$'),
    add foreign key (client_id, evidence_file) references stored_file (client_id, id),
    add check (state = 'DONE' or (evidence_file is null and evidence_link = ''));
create unique index action_item_evidence on action_item (evidence_file) where evidence_file is not null;
