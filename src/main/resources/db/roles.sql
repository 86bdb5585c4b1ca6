-- The two roles of Jobbag, once per server, as a superuser:
--   psql -v ON_ERROR_STOP=1 -v owner_password=... -v app_password=... -f roles.sql
-- jobbag_owner owns the database and runs the migrations (spring.flyway.user), jobbag_app is what the
-- application signs in with (spring.datasource.username): bound by row-level security, no DDL.
-- Tables are granted to jobbag_app by the migrations.
create role jobbag_owner login password :'owner_password' nosuperuser nobypassrls nocreatedb nocreaterole;
create role jobbag_app login password :'app_password' nosuperuser nobypassrls nocreatedb nocreaterole;
alter role jobbag_app set lock_timeout = '3s';
alter role jobbag_app set statement_timeout = '10s';
alter role jobbag_app set idle_in_transaction_session_timeout = '15s';
