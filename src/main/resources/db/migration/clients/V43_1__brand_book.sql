-- What everybody who works for a client has to know about its brand: one list, written as a whole.
create table brand_book (
    client_id uuid primary key references client,
    version integer not null check (version > 0),
    facts jsonb not null check (jsonb_typeof(facts) = 'array' and pg_column_size(facts) <= 524288)
);
select jobbag_guard('brand_book');
revoke delete on brand_book from jobbag_app;
