-- Each proof of the trail as it came out.
create table trail_verification (
    id uuid primary key,
    at timestamptz not null,
    seals bigint not null,
    hash char(64) not null,
    faults integer not null,
    findings text[] not null
);
create index trail_verification_newest on trail_verification (at desc);
grant select, insert on trail_verification to jobbag_app;
create trigger ledger before update or delete on trail_verification
    for each statement execute function jobbag_refuse_change();
