# Sourced by backup and restore: where the database and the data folder are, and how to reach them.
# Sets kind (server | embedded | compose), where (text), major; functions sql, dump, undump, data_out, data_in.

say() { printf '%s\n' "$*"; }
fail() {
  printf '%s\n' "$(basename "$0"): $*" >&2
  exit 1
}

data=${JOBBAG_DATA:-./data}
if command -v sha256sum >/dev/null; then sha256() { sha256sum "$@"; }; else sha256() { shasum -a 256 "$@"; }; fi

# from jdbc:postgresql://host:port/name?options to the variables of libpq
from_jdbc() {
  local rest=${1#jdbc:postgresql://}
  [ "$rest" != "$1" ] || fail "SPRING_DATASOURCE_URL is no jdbc:postgresql:// address"
  rest=${rest%%\?*}
  local server=${rest%%/*}
  export PGHOST=${server%%:*} PGPORT=5432 PGDATABASE=${rest#*/}
  case $server in *:*) PGPORT=${server##*:} ;; esac
}

from_embedded() {
  local pid="$data/postgres/cluster/postmaster.pid"
  [ -f "$pid" ] || fail "no PG* variables, no SPRING_DATASOURCE_URL, and no embedded server runs in $data; start Jobbag, or stop it and use --cold"
  PGPASSWORD=$(cat "$data/postgres/postgres.password")
  PGPORT=$(sed -n 4p "$pid")
  export PGHOST=127.0.0.1 PGPORT PGPASSWORD PGDATABASE=jobbag PGUSER=postgres
}

# The newest of the installed ones; the first word of the answer is its version.
tool() {
  local found
  for found in "$(command -v "$1")" /usr/lib/postgresql/*/bin/"$1" /usr/pgsql-*/bin/"$1" /opt/homebrew/opt/*/bin/"$1"; do
    [ ! -x "$found" ] || printf '%s %s\n' "$("$found" --version | grep -oE '[0-9]+' | head -n 1)" "$found"
  done | sort -rn | head -n 1
}

need() {
  local name=$1 server=$2 best
  best=$(tool "$name")
  [ -n "$best" ] || fail "$name is not installed. The server is PostgreSQL $server: install its client programs (postgresql-client-$server), or stop Jobbag and use --cold with the embedded server."
  [ "${best%% *}" -ge "$server" ] || fail "the server is PostgreSQL $server, the newest $name here is ${best%% *}. Install postgresql-client-$server, or stop Jobbag and use --cold with the embedded server."
  printf '%s' "${best#* }"
}

place() {
  if [ "$kind" = compose ]; then
    where="the services of docker-compose.yml"
    sql() { docker compose exec -T -u postgres db psql -XAtq -v ON_ERROR_STOP=1 -d jobbag -c "$1"; }
    dump() { docker compose exec -T -u postgres db pg_dump --format=custom -d jobbag; }
    undump() { docker compose exec -T -u postgres db pg_restore --exit-on-error --single-transaction -d jobbag; }
    data_out() { docker compose run --rm -T --no-deps --entrypoint tar jobbag -C /var/lib/jobbag "$@"; }
    data_in() { docker compose run --rm -T --no-deps --entrypoint sh jobbag -c "cd /var/lib/jobbag && $1"; }
    return
  fi
  if [ -n "${PGHOST-}${PGSERVICE-}" ]; then
    kind=server
  elif [ -n "${SPRING_DATASOURCE_URL-}" ]; then
    kind=server
    from_jdbc "$SPRING_DATASOURCE_URL"
  else
    kind=embedded
    from_embedded
  fi
  where="${PGSERVICE:-$PGHOST:${PGPORT:-5432}/${PGDATABASE-}}"
  client=$(command -v psql) || fail "psql is not installed: install the client programs of PostgreSQL, or stop Jobbag and use --cold with the embedded server."
  sql() { "$client" -XAtq -v ON_ERROR_STOP=1 -c "$1"; }
  dump() { "$(need pg_dump "$major")" --format=custom; }
  undump() { "$(need pg_restore "$major")" --exit-on-error --single-transaction -d "${PGDATABASE:?}"; }
  data_out() { tar -C "$data" "$@"; }
  data_in() { mkdir -p "$data" && (cd "$data" && sh -c "$1"); }
}

server_major() {
  local version
  version=$(sql 'show server_version_num') || fail "no answer from $where"
  major=$((version / 10000))
}

# Row-level security binds the owner too, so a backup by jobbag_owner would be refused by pg_dump: ask first.
whole_view() {
  [ "$(sql "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")" = t ] ||
    fail "$(sql 'select current_user') does not see all rows: name a superuser (or a role with BYPASSRLS) with PGUSER and PGPASSWORD"
}

running() {
  local pid="$data/postgres/cluster/postmaster.pid"
  [ -f "$pid" ] && kill -0 "$(head -n 1 "$pid")" 2>/dev/null
}
