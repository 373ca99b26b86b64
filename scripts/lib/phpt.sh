# shellcheck shell=bash
# Sourced. Runs the phpt suite by PHP's own run-tests.php and counts what it says.
# Expects: $work, $logs, the functions of report.sh, and the array $tests (files or folders; all when empty).

# Every line a result, a tab, a file.
count_results() { # FILE RESULT…
	local file=$1 pattern
	shift
	pattern=$(IFS='|' && printf '%s' "$*")
	grep -cE "^($pattern)	" "$file" || true
}

# run_suite NAME BUILD PHP [run-tests option…]: in .work/build/BUILD, with the module built there. Tests named on the
# command line are looked for there too: the copy has the same paths.
run_suite() {
	local name=$1 folder=$work/build/$2 php=$3
	local -a which=(tests)
	shift 3
	((${#tests[@]} == 0)) || which=("${tests[@]}")
	find "$folder/tests" -type f \( -name '*.diff' -o -name '*.mem' \) -delete
	: >"$logs/results-$name"
	attempt "phpt-$name" run_tests "$folder" "$php" -W "$logs/results-$name" "$@" "${which[@]}"
	report_suite "$name" "$folder" "$status"
}

# CUSTOMER_CHECKOUT tells a test in a copy where the checkout is, for files that lie beside it and not in git.
run_tests() { # FOLDER PHP ARGUMENT…
	local folder=$1 php=$2
	shift 2
	cd "$folder"
	CUSTOMER_CHECKOUT=$root TEST_PHP_EXECUTABLE=$php TEST_TIMEOUT=${TEST_TIMEOUT:-300} NO_INTERACTION=1 REPORT_EXIT_STATUS=1 \
		"$php" -n run-tests.php -q -j2 -n --no-progress --no-color -g FAIL,SKIP,BORK,WARN,LEAK,XFAIL --show-slow 10000 \
		-d extension="$folder/modules/customer.so" "$@"
}

report_suite() { # NAME FOLDER EXIT-CODE
	local name=$1 folder=$2 code=$3 results=$logs/results-$1 good bad skips total
	good=$(count_results "$results" PASSED XFAILED)
	skips=$(count_results "$results" SKIPPED)
	total=$(grep -c . "$results" || true)
	bad=$((total - good - skips))
	passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + skips))
	printf '   %s: %d passed, %d failed, %d skipped\n' "$name" "$good" "$bad" "$skips"
	show_skips "$logs/phpt-$name.log"
	((bad == 0)) || show_failures "$name" "$folder" "$results"
	# A crash of run-tests itself must not look like success.
	if ((total == 0)); then
		fail "$name ran no test"
		show_log "phpt-$name"
	elif ((code != 0 && bad == 0)); then
		fail "$name: run-tests.php ended with exit code $code"
		show_log "phpt-$name"
	fi
}

show_skips() { # LOG
	sed -nE 's/^SKIP .* reason: (.*)$/\1/p' "$1" | sort | uniq -c | sed -E 's/^ *([0-9]+) /      skipped \1: /'
}

show_failures() { # NAME FOLDER RESULTS
	local name=$1 folder=$2 results=$3 result file shown=0
	while IFS=$'\t' read -r result file; do
		failures+=("$name: $result ${file#"$folder/"}")
		printf '   FAIL  %s %s\n' "$result" "${file#"$folder/"}"
		shown=$((shown + 1))
		((shown <= 5)) || continue
		show_failure "$folder/${file#"$folder/"}"
	done < <(grep -vE '^(PASSED|XFAILED|SKIPPED)	' "$results")
	printf '      (all of it: %s and the .diff files in %s)\n' "${logs#"$root/"}/phpt-$name.log" "${folder#"$root/"}"
}

# The difference between expected and real output; for a leak, valgrind's words.
show_failure() { # TEST
	local base=${1%.phpt} file
	for file in "$base.diff" "$base.mem"; do
		[[ ! -s $file ]] || head -n 30 "$file" | indent
	done
}

# A sanitizer's report is a failure even where a test's expectation would swallow it or a child process died of it.
report_sanitizer() { # NAME FOLDER-OF-REPORTS
	local file
	if ! compgen -G "$2/report.*" >/dev/null; then
		pass "$1: no sanitizer report"
		return 0
	fi
	fail "$1: sanitizer reports in ${2#"$root/"}"
	for file in "$2"/report.*; do
		head -n 25 "$file" | indent
		break
	done
}

# write_asan_php FOLDER BIN: a php that loads AddressSanitizer first; the stock PHP is not linked with it.
write_asan_php() {
	local folder=$1 bin=$2
	gcc -shared -fPIC -O1 -o "$folder/sanitizer_preload.so" "$root/scripts/lib/sanitizer_preload.c"
	rm -rf "$folder/reports"
	mkdir "$folder/reports"
	cat >"$folder/php-asan" <<-END
		#!/bin/sh
		export LD_PRELOAD='$folder/sanitizer_preload.so $(gcc -print-file-name=libasan.so)'
		export SANITIZER_REPORT='$folder/reports/report'
		export ASAN_OPTIONS="detect_leaks=0:verify_asan_link_order=0:halt_on_error=1:log_path=\$SANITIZER_REPORT"
		export UBSAN_OPTIONS='halt_on_error=1:print_stacktrace=1'
		export USE_ZEND_ALLOC=0 ZEND_DONT_UNLOAD_MODULES=1
		exec '$bin/php' "\$@"
	END
	chmod +x "$folder/php-asan"
}
