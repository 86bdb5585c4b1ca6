-- Several cards closed in one deed (FIN-1), and what became of each.
create table closing_run (
    id uuid primary key,
    closed_by uuid not null references person,
    closed_by_name text not null,
    closed_at timestamptz not null
);
grant select, insert on closing_run to jobbag_app;
create trigger ledger before update or delete on closing_run for each statement execute function jobbag_refuse_change();

create table closing_run_card (
    run_id uuid not null references closing_run,
    client_id uuid not null,
    card_id uuid not null,
    outcome text not null check (outcome in ('CLOSED', 'BLOCKED', 'CHANGED')),
    points integer not null check (points >= 0),
    primary key (run_id, card_id),
    foreign key (client_id, card_id) references closing_card (client_id, id)
);
create index closing_run_card_of on closing_run_card (client_id, card_id);
select jobbag_guard_ledger('closing_run_card');

-- What accepted changes made of the estimate stands on the sheet beside it.
alter table settlement add changes numeric(16, 4) not null default 0;
