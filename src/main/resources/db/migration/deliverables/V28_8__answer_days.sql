-- How many working days each step has to answer, as planned.
alter table deliverable
    add agency_days integer not null default 1 check (agency_days between 1 and 60),
    add client_days integer not null default 3 check (client_days between 1 and 60);
alter table deliverable alter agency_days drop default, alter client_days drop default;
