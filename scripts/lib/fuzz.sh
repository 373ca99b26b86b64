# shellcheck shell=bash
# Sourced. Builds and runs the fuzz targets of tests/fuzz.
# Expects: $root, $work.

fuzz=$work/fuzz # build, corpus, log, findings

fuzz_names() {
	basename -s _fuzz.c "$root"/tests/fuzz/*_fuzz.c
}

fuzz_build() {
	nice make -s -C "$root/tests/fuzz" -j2 BUILD="$fuzz/build"
}

# fuzz_one TARGET NUMBER OPTION…: one process, at the lowest priority. What is new goes into the corpus, which processes
# of one target share, and what fails an oracle or a sanitizer into findings.
fuzz_one() {
	local target=$1 number=$2
	shift 2
	mkdir -p "$fuzz/corpus/$target" "$fuzz/log" "$fuzz/findings"
	nice -n 19 "$fuzz/build/${target}_fuzz" -max_len=4096 -timeout=60 -reload=300 -print_final_stats=1 \
		-dict="$root/tests/fuzz/words.dict" -artifact_prefix="$fuzz/findings/$target-" "$@" \
		"$fuzz/corpus/$target" "$root/tests/fuzz/seeds/$target" >"$fuzz/log/$target-$number.log" 2>&1
}

# fuzz_all SECONDS: all targets at once; those that found something are then in fuzz_failed.
declare -A fuzz_failed=()

fuzz_all() {
	local target
	local -A processes=()
	rm -rf "$fuzz/log"
	for target in $(fuzz_names); do
		fuzz_one "$target" 1 "-max_total_time=$1" &
		processes[$target]=$!
	done
	for target in "${!processes[@]}"; do
		wait "${processes[$target]}" || fuzz_failed[$target]=yes
	done
}

# How often a target ran, by its processes' logs; one that was stopped has counted at times only.
fuzz_executions() { # TARGET
	awk 'FNR == 1 { sum += most; most = 0 }
		/^#[0-9]+\t/ { count = substr($1, 2) + 0; most = count > most ? count : most }
		/^stat::number_of_executed_units:/ { most = $2 }
		END { printf "%d\n", sum + most }' "$fuzz/log/$1"-*.log
}

fuzz_findings() { # TARGET
	find "$fuzz/findings" -name "$1-*" | wc -l
}
