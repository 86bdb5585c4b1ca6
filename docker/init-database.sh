#!/usr/bin/env bash
# Runs once, on the new server of the db service: the two roles of Jobbag, with the passwords of the secret files, and its database.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -q --username "$POSTGRES_USER" --dbname postgres \
  -v owner_password="$(cat /run/secrets/owner-password)" -v app_password="$(cat /run/secrets/app-password)" \
  -v database=jobbag -v template=template0 \
  -f /jobbag/roles.sql -f /jobbag/database.sql
