# shellcheck shell=bash
# Sourced, after cleanup.sh. A PostgreSQL cluster of our own: newest version installed, Unix socket only, in a temporary
# folder, gone when the script ends. postgres_start [tests|bench] exports CUSTOMER_TEST_PGSQL, the DSN of its superuser.

pg_dir='' pg_bin=''

postgres_find() {
	local -a found
	mapfile -t found < <(compgen -G '/usr/lib/postgresql/*/bin' | sort -V)
	if ((${#found[@]})); then
		pg_bin=${found[-1]}
	elif type -P initdb >/dev/null; then
		pg_bin=$(dirname "$(type -P initdb)")
	else
		printf 'No PostgreSQL server found: install the package postgresql.\n' >&2
		return 1
	fi
}

# initdb and postgres refuse to run as root; Debian's package makes the user postgres.
as_postgres() {
	if ((EUID == 0)); then
		(cd / && runuser -u postgres -- "$@")
	else
		"$@"
	fi
}

# Tests throw the data away: no need to wait for the disk. A measurement waits, as a shop's server does.
postgres_settings() { # tests|bench
	cat <<-END
		listen_addresses = ''
		unix_socket_directories = '$pg_dir'
		max_connections = 200
		log_min_messages = warning
		timezone = 'UTC'
	END
	case $1 in
		tests) printf '%s\n' 'fsync = off' 'synchronous_commit = off' 'full_page_writes = off' ;;
		bench) printf '%s\n' 'fsync = on' 'shared_buffers = 512MB' 'maintenance_work_mem = 256MB' 'max_wal_size = 4GB' 'checkpoint_timeout = 30min' ;;
	esac
}

postgres_start() {
	postgres_find
	# Not below the checkout: a socket's path may have 107 bytes only, and the user postgres may not enter /root.
	pg_dir=$(mktemp -d /tmp/customer-pg.XXXXXX)
	at_exit postgres_stop
	((EUID != 0)) || chown postgres: "$pg_dir"
	as_postgres "$pg_bin/initdb" -D "$pg_dir/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$pg_dir/initdb.log"
	postgres_settings "${1:-tests}" | as_postgres tee -a "$pg_dir/data/postgresql.conf" >/dev/null
	# The server must not inherit the caller's lock (9), or it would hold it as long as it lives.
	as_postgres "$pg_bin/pg_ctl" -D "$pg_dir/data" -l "$pg_dir/server.log" -t 60 -w start >/dev/null 9>&-
	export CUSTOMER_TEST_PGSQL="postgresql:///postgres?host=$pg_dir&user=postgres"
}

postgres_version() {
	"$pg_bin/postgres" --version
}

# May run twice. Keeps the server's log where the caller keeps its logs.
postgres_stop() {
	[[ -n $pg_dir && -d $pg_dir ]] || return 0
	if [[ -e $pg_dir/data/postmaster.pid ]]; then
		as_postgres "$pg_bin/pg_ctl" -D "$pg_dir/data" -m immediate -w stop >/dev/null || true
	fi
	if [[ -n ${logs:-} && -e $pg_dir/server.log ]]; then
		cp "$pg_dir/server.log" "$logs/postgres.log" || true
	fi
	rm -rf "$pg_dir"
	pg_dir=''
	unset CUSTOMER_TEST_PGSQL
}
