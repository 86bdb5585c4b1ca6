-- By which mail a link went out: whether that mail's link was opened shows beside it.
alter table signing_link add mail_id uuid, add foreign key (client_id, mail_id) references outbox (client_id, id);
create index signing_link_mail on signing_link (client_id, mail_id) where mail_id is not null;
