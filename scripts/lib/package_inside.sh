#!/usr/bin/env bash
# Runs as root in a fresh system, with the tarball in /mnt: installs the package as a user would and runs
# the tests named (files or folders).
# Leaves in /mnt: installed (what was installed where), results (of run-tests), tree (the tarball's files).
set -euo pipefail

cd /mnt
# shellcheck source=scripts/lib/cleanup.sh
. ./cleanup.sh
# shellcheck source=scripts/lib/postgres.sh
. ./postgres.sh

# Only new lines: every question of the package gets its default.
printf '\n%.0s' {1..20} | MAKEFLAGS=-j2 pecl install customer-*.tgz

postgres_start tests
php -n -d extension=customer -r 'echo "version ", phpversion("customer"), ", PHP ", PHP_VERSION;' >version
printf '%s, %s\n' "$(<version)" "$(postgres_version)" >installed

mkdir tree
tar -xzf customer-*.tgz -C tree --strip-components=1
cd tree
SKIP_SLOW_TESTS=1 NO_INTERACTION=1 REPORT_EXIT_STATUS=1 TEST_PHP_EXECUTABLE=/usr/bin/php \
	php -n "$(compgen -G '/usr/lib/php/*/build/run-tests.php' | head -n 1)" -q -j2 -n --no-progress --no-color \
	-g FAIL,SKIP,BORK,WARN,LEAK,XFAIL -d extension=customer -W /mnt/results "$@"
