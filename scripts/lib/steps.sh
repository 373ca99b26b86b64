# shellcheck shell=bash
# Sourced. The steps of scripts/test, one function each, in the order in which they run.

stock=''

wants() { # STEP
	[[ " ${steps[*]} " == *" $1 "* ]]
}

step_install() {
	local step needs=$needs_build$needs_test$needs_examples
	heading install 'What is needed'
	for step in phpt asan engines valgrind debug; do
		! wants "$step" || {
			needs+=$needs_postgres
			break
		}
	done
	! wants package || ((EUID != 0)) || needs+=$needs_package
	! wants fuzz || needs+=$needs_fuzz
	install_missing "$needs" attempt install
	if ((status != 0)); then
		fail 'apt-get install'
		show_log install
		exit 1
	fi
	pass 'everything needed is installed'
	stock=$(dirname "$(type -P php-config)")
	prepare
}

step_hygiene() {
	heading hygiene 'The source itself'
	hygiene_checks
}

step_unit() {
	heading unit 'C unit tests'
	unit_tests plain
	unit_tests sanitized CFLAGS='-g -O1 -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer' \
		LDFLAGS='-fsanitize=address,undefined'
}

unit_tests() { # NAME [VARIABLE=VALUE…]
	local name=$1 good bad
	shift
	attempt "unit-$name" nice make -C "$root/tests/unit" check BUILD="$work/build/unit-$name" "$@"
	read -r good bad < <(sed -nE 's/^([0-9]+) passed, ([0-9]+) failed$/\1 \2/p' "$logs/unit-$name.log" | tail -n 1) || true
	if ((status == 0 && ${good:-0} > 0 && ${bad:-1} == 0)); then
		passed=$((passed + good))
		printf '   unit tests, %s: %d passed\n' "$name" "$good"
	else
		passed=$((passed + ${good:-0})) failed=$((failed + ${bad:-0}))
		fail "unit tests, $name"
		show_log "unit-$name"
	fi
}

step_coverage() {
	local sums
	heading coverage 'Lines and branches that the unit tests reach'
	attempt coverage nice make -C "$root/tests/unit" coverage BUILD="$work/build/unit"
	sums=$(grep -E '^[0-9]+ lines, ' "$logs/coverage.log" | tail -n 1) || true
	if ((status == 0)); then
		pass "every line and branch: $sums"
	else
		fail "every line and branch: ${sums:-the tests did not run}"
		show_log coverage
	fi
}

step_fuzz() {
	local target
	heading fuzz 'Fuzz targets, shortly'
	check fuzz-build 'the fuzz targets build' fuzz_build
	((status == 0)) || return 0
	fuzz_all 20
	for target in $(fuzz_names); do
		if [[ -z ${fuzz_failed[$target]:-} ]]; then
			pass "$target: $(fuzz_executions "$target") inputs"
		else
			fail "$target: an input in .work/fuzz/findings"
			grep -vE '^#[0-9]+' "$fuzz/log/$target-1.log" | head -n 30 | indent
		fi
	done
}

# One cluster serves all suites, from the first that wants it to the end of the run.
need_postgres() {
	[[ -z $pg_dir ]] || return 0
	postgres_start tests
	printf '   %s, on a socket in %s\n' "$(postgres_version)" "$pg_dir"
}

# build NAME BIN FLAGS [CONFIGURE OPTION…]: counts one; $status says how it went.
build() {
	check "build-$1" "$1 builds with -Wall -Wextra -Werror" build_extension "$@"
}

step_phpt() {
	heading phpt "The suite on PHP $("$stock/php-config" --version)"
	build stock "$stock" "-O2 -g $(strict_flags "$stock")"
	((status == 0)) || return 0
	need_postgres
	run_suite stock stock "$stock/php"
}

step_asan() {
	local folder=$work/build/asan
	heading asan 'The suite with AddressSanitizer and UBSan'
	build asan "$stock" "-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all $(strict_flags "$stock")"
	((status == 0)) || return 0
	need_postgres
	write_asan_php "$folder" "$stock"
	SKIP_ASAN=1 SKIP_SLOW_TESTS=1 run_suite asan asan "$folder/php-asan"
	report_sanitizer asan "$folder/reports"
}

# What a first run has to make once, and nothing else needs, is made beside the other steps, at the lowest priority so
# that it disturbs no test's deadlines.
declare -A background_jobs=()

background() { # NAME COMMAND…
	local name=$1
	shift
	printf '   making in the background, once: %s (.work/log/%s.log)\n' "$name" "$name"
	# A process group of its own, so that it can be ended with its children.
	set -m
	(
		set -e
		renice -n 19 "$BASHPID"
		"$@"
	) >"$logs/$name.log" 2>&1 9>&- </dev/null &
	background_jobs[$name]=$!
	set +m
	((${#background_jobs[@]} > 1)) || at_exit background_end
}

background_end() {
	local job
	for job in "${background_jobs[@]}"; do
		[[ " $(jobs -rp | tr '\n' ' ')" != *" $job "* ]] || kill -- "-$job"
	done
}

# Waits for it, if there is anything to wait for; $status says how it went.
await() { # NAME
	status=0
	[[ -n ${background_jobs[$1]:-} ]] || return 0
	wait "${background_jobs[$1]}" || status=$?
	unset "background_jobs[$1]"
	((status == 0)) || {
		fail "$1"
		show_log "$1"
	}
}

prepare() {
	if wants debug && debug_php_missing; then
		background debug-php debug_php_build_all
	fi
	if wants package && package_systems_missing; then
		background fresh-systems fresh_systems
	fi
}

step_debug() {
	local name bin
	heading debug 'The suite on debug builds of PHP'
	await debug-php
	((status == 0)) || return 0
	need_postgres
	while read -r -u 7 name _; do
		bin=$(debug_php_find "$name")/bin
		build "$name" "$bin" "-O0 -g $(strict_flags "$bin")"
		((status == 0)) || continue
		SKIP_SLOW_TESTS=1 run_suite "$name" "$name" "$bin/php"
	done 7< <(debug_php_list)
}

step_engines() {
	local dsn
	heading engines 'One engine only'
	need_postgres
	engine_suite pgsql-only --without-customer-sqlite
	dsn=$CUSTOMER_TEST_PGSQL
	unset CUSTOMER_TEST_PGSQL
	engine_suite sqlite-only --without-customer-pgsql
	export CUSTOMER_TEST_PGSQL=$dsn
}

# What a build has to do that another one like it has been seen to do: being set up, the specification's use cases, and
# the tool.
use_cases=(tests/bin tests/shop tests/spec)

# What the two engines do is seen on the other builds. Without optimization, which would take longer than the tests.
engine_suite() { # NAME CONFIGURE-OPTION
	local -a tests=("${tests[@]}")
	((${#tests[@]} > 0)) || tests=("${use_cases[@]}")
	build "$1" "$stock" "-O0 -g $(strict_flags "$stock")" "$2"
	((status == 0)) || return 0
	check "load-$1" "$1 loads" loads "$stock" "$work/build/$1/modules/customer.so"
	((status == 0)) || return 0
	SKIP_SLOW_TESTS=1 run_suite "$1" "$1" "$stock/php"
}

# The folders whose tests run the extension themselves, and not in other processes, which valgrind does not see.
tests_within() {
	mapfile -t tests < <(cd "$root" && find tests -mindepth 2 -name '*.phpt' -printf '%h\n' | sort -u | grep -vE '/(bin|concurrency|docs)$')
}

# Memory that is definitely lost counts as an error too; run-tests asks for errors only. Reading which calls were inlined
# would take a third of the time. What pcre's JIT compiles reads whole words past the end of texts, on purpose.
step_valgrind() {
	local -a tests=("${tests[@]}")
	heading valgrind 'The suite under valgrind'
	((${#tests[@]} > 0)) || tests_within
	build stock "$stock" "-O2 -g $(strict_flags "$stock")"
	((status == 0)) || return 0
	need_postgres
	VALGRIND_OPTS='--leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite --read-inline-info=no' \
		SKIP_SLOW_TESTS=1 run_suite valgrind stock "$stock/php" -m -d pcre.jit=0
}

step_package() {
	heading package 'The PECL package on fresh systems'
	await fresh-systems
	((status == 0)) || return 0
	package_tests
}
