# shellcheck shell=bash
# Sourced. Checks of the source itself. Each fails, rather than passes, when what it looks at is not there.
# Expects: $root, $work, and the functions of report.sh and build.sh.

hygiene_checks() {
	check arginfo 'arginfo agrees with the stubs' arginfo_is_current
	format_check
	check scripts 'scripts pass shellcheck' scripts_are_clean
	check pure 'src/text and src/query know nothing of PHP and databases' pure_folders
	check sources 'config.m4 and config.w32 list the same sources, and all there are' project_check sources
	check versions 'the version is the same everywhere' project_check versions
	check manifest 'package.xml lists what git ships' project_check package
	check composer 'composer.json is what PIE expects' project_check composer
}

project_check() {
	list_files | php -n "$root/scripts/lib/checks.php" "$1" "$root"
}

# Regenerates in a copy and compares. Each PHP has a generator of its own; the committed files come from 8.2's.
arginfo_is_current() {
	local copy=$work/arginfo
	rm -rf "$copy"
	copy_tree "$copy"
	compgen -G "$copy/stubs/*.stub.php" >/dev/null || {
		printf 'There is no stubs/*.stub.php.\n'
		return 1
	}
	"$root/scripts/arginfo" "$copy"
	list_files | grep -z '_arginfo\.h$' | while IFS= read -r -d '' file; do
		diff -u "$root/$file" "$copy/$file"
	done
	# A stub whose header was never committed.
	(cd "$copy" && find . -name '*_arginfo.h' -printf '%P\n') | while read -r file; do
		[[ -e $root/$file ]] || {
			printf '%s is missing\n' "$file"
			return 1
		}
	done
}

# Releases of clang-format differ in taste: 14, Debian bookworm's, is the judge.
format_check() {
	local tool version
	tool=$(type -P clang-format-14 || type -P clang-format || true)
	version=$("${tool:-false}" --version | grep -oE 'version [0-9]+' | cut -d ' ' -f 2 || true)
	if [[ $version == 14 ]]; then
		check format 'C files are formatted' format_is_clean "$tool"
	else
		skip 'C files are formatted' "needs clang-format 14, here is ${version:-none}"
	fi
}

format_is_clean() { # TOOL
	local -a files
	mapfile -d '' -t files < <(list_files | grep -zE '^(customer\.c|php_customer\.h|(src|tests/unit|tests/fuzz)/.*\.[ch])$' | grep -zv '_arginfo\.h$')
	((${#files[@]})) || {
		printf 'No C file found.\n'
		return 1
	}
	cd "$root"
	"$1" --dry-run -Werror "${files[@]}" 2>&1 | sed -nE 's/^([^: ]+):[0-9]+:[0-9]+: error.*/\1/p' | sort | uniq -c || {
		printf 'This many places want changing; clang-format -i FILE changes them.\n'
		return 1
	}
}

# Only what is called: shellcheck follows from there to what is sourced, and so knows which variables are set where.
scripts_are_clean() {
	cd "$root"
	list_files | grep -zE '^(scripts|\.ci)/' | xargs -0 grep -lE '^#!.*\bbash$' | xargs shellcheck -x -a
}

pure_folders() {
	cd "$root"
	compgen -G 'src/text/*.c' >/dev/null || {
		printf 'There is no src/text/*.c.\n'
		return 1
	}
	! grep -rnE '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"](.*/)?(php|zend|Zend|SAPI|TSRM|ext/|main/|php_.*|zend_.*|src/(db|zend|shop)/.*|libpq.*|sqlite3\.h)' \
		--include='*.[ch]' src/text src/query 2>/dev/null
}
