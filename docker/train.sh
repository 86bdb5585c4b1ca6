#!/usr/bin/env bash
# Makes the AOT cache of the image: starts the application once, up to its first breath, on a throw-away PostgreSQL,
# so that later starts find their classes loaded and linked. Same Java, same class path, same options as the image.
#   train.sh APPLICATION_JAR POSTGRES_FOLDER CACHE      (not as root: PostgreSQL refuses)
set -euo pipefail
application=$1 postgres=$2/bin cache=$3
work=$(mktemp -d)
trap '"$postgres/pg_ctl" -s -D "$work/cluster" -m immediate stop || :; rm -rf "$work"' EXIT

"$postgres/initdb" -D "$work/cluster" -U postgres --auth=trust --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C --encoding=UTF8 >/dev/null
here=$(dirname "$0")
sed -e "s/:'[a-z]*_password'/'training'/" -e 's/:"database"/jobbag/' -e 's/:"template"/template0/' -e '/^--/d' \
  "$here/roles.sql" "$here/database.sql" | "$postgres/postgres" --single -D "$work/cluster" postgres >/dev/null
"$postgres/pg_ctl" -s -w -D "$work/cluster" -l "$work/log" \
  -o "-p 5499 -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c dynamic_shared_memory_type=mmap" start

export JOBBAG_DATA=$work/data SPRING_FLYWAY_USER=jobbag_owner SPRING_FLYWAY_PASSWORD=training
export SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1:5499/jobbag
export SPRING_DATASOURCE_USERNAME=jobbag_app SPRING_DATASOURCE_PASSWORD=training
cd "$work"
java -XX:AOTCacheOutput="$cache" -Dspring.context.exit=onRefresh -jar "$application"
ls -l "$cache"
