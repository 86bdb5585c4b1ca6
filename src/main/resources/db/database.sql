-- One database of Jobbag, after roles.sql, as a superuser:
--   psql -v ON_ERROR_STOP=1 -v database=jobbag -v template=template0 -f database.sql
-- Its owner owns the schema public too (pg_database_owner) and may create the trusted extensions.
create database :"database" owner jobbag_owner template :"template";
revoke all on database :"database" from public;
grant connect on database :"database" to jobbag_app;
