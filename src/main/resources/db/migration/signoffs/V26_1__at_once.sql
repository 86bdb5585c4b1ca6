-- All signers at once, and what a signature means; both are frozen with the document. The paper goes with the mail.
alter table signature_request
    add round text not null default 'IN_ORDER' check (round in ('IN_ORDER', 'AT_ONCE')),
    add purpose text not null default 'SIGN' check (purpose in ('SIGN', 'CONFIRM')),
    add paper_id uuid,
    add foreign key (client_id, paper_id) references paper (client_id, id);
alter table signature_request alter round drop default, alter purpose drop default;
