-- One row for each changing request that took effect, in the transaction of its effect.
create table idempotency_key (
    key uuid primary key,
    actor uuid not null,
    body_hash char(64) not null,
    location text not null,
    created_at timestamptz not null
);
create index idempotency_key_age on idempotency_key (created_at);
grant select, insert, update, delete on idempotency_key to jobbag_app;
