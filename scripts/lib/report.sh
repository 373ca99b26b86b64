# shellcheck shell=bash
# Sourced. What a person reads: a heading a step, a line a check, the end of a log where something failed, the sums.
# Expects: $logs (a folder).

passed=0 failed=0 skipped=0
failures=()
step_times=()
step_name='' step_started=0
finished=no

heading() {
	end_step
	step_name=$1 step_started=$SECONDS
	printf '\n== %s\n' "$2"
}

end_step() {
	[[ -z $step_name ]] || step_times+=("$(printf '%-10s %5d s' "$step_name" $((SECONDS - step_started)))")
	step_name=''
}

pass() {
	passed=$((passed + 1))
	printf '   ok    %s\n' "$1"
}

fail() {
	failed=$((failed + 1))
	failures+=("$step_name: $1")
	printf '   FAIL  %s\n' "$1"
}

skip() {
	skipped=$((skipped + 1))
	printf '   skip  %s: %s\n' "$1" "$2"
}

# attempt LOG COMMAND…: runs the command (a function too) with its output in $logs/LOG.log and leaves its exit code in
# $status. Never call it in a condition: bash would switch "set -e" off inside, and a function would run on after an error.
status=0
attempt() {
	local log=$logs/$1.log
	shift
	set +e
	(
		set -e
		"$@"
	) >"$log" 2>&1 9>&-
	status=$?
	set -e
}

# check LOG DESCRIPTION COMMAND…: counts one; $status says how it went.
check() {
	local log=$1 description=$2
	shift 2
	attempt "$log" "$@"
	if ((status == 0)); then
		pass "$description"
	else
		fail "$description"
		show_log "$log"
	fi
}

# Indents, cuts compilers' endless command lines, and ends the last line if the file does not.
indent() {
	awk '{ print "      | " substr($0, 1, 200) }'
}

show_log() {
	tail -n "${2:-40}" "$logs/$1.log" | indent
	printf '      (all of it: %s)\n' "${logs#"$root/"}/$1.log"
}

# The last line is a promise to callers: it comes whatever happened, also when a step died half-way.
report_end() {
	end_step
	if [[ $finished != yes ]]; then
		failed=$((failed + 1))
		failures+=('the run stopped early')
	fi
	printf '\n'
	((${#step_times[@]} == 0)) || printf '%s\n' "${step_times[@]}"
	((${#failures[@]} == 0)) || printf 'FAILED  %s\n' "${failures[@]}"
	printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
}
