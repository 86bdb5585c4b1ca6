#!/usr/bin/env bash
# Runs once, in the new database of the db service: the two roles of Jobbag, with the passwords of the secret files.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -q --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" -f /jobbag/roles.sql
psql -v ON_ERROR_STOP=1 -q --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  -v owner="$(cat /run/secrets/owner-password)" -v app="$(cat /run/secrets/app-password)" -v database="$POSTGRES_DB" <<'SQL'
alter role jobbag_owner login password :'owner';
alter role jobbag_app login password :'app';
alter database :"database" owner to jobbag_owner;
SQL
