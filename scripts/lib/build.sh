# shellcheck shell=bash
# Sourced. Builds in copies of the tree, so that the checkout stays as git has it.
# Expects: $root (the checkout), $work (its .work folder).

# What git has or would have: tracked files and new ones that are not ignored. Without git (a release tarball), all files.
list_files() {
	if [[ -e $root/.git ]]; then
		git -C "$root" -c safe.directory='*' ls-files -z --cached --others --exclude-standard
	else
		(cd "$root" && find . -path ./.work -prune -o -type f -printf '%P\0')
	fi | sort -zu
}

# copy_tree FOLDER: brings a copy up to date. A file is written only when it differs, so make rebuilds what it must;
# a file that the checkout has no more goes.
copy_tree() {
	local to=$1 file
	mkdir -p "$to"
	list_files | while IFS= read -r -d '' file; do
		[[ -f $root/$file ]] || continue
		printf '%s\n' "$file"
		cmp -s "$root/$file" "$to/$file" && continue
		mkdir -p "$to/$(dirname "$file")"
		cp "$root/$file" "$to/$file"
	done >"$to/.files.new"
	if [[ -e $to/.files ]]; then
		comm -23 "$to/.files" "$to/.files.new" | (cd "$to" && xargs -r -d '\n' rm -f)
	fi
	mv "$to/.files.new" "$to/.files"
	# PHP's Makefile regenerates an arginfo file older than its stub, and fetches a parser for that; the hygiene step
	# compares the two properly.
	find "$to" -name '*.stub.php' | while IFS= read -r file; do
		file=${file%.stub.php}
		if [[ -e ${file}_arginfo.h && $file.stub.php -nt ${file}_arginfo.h ]]; then
			touch "${file}_arginfo.h"
		fi
	done
}

# PHP's headers do not compile silently with -Wextra: as system headers they are not judged.
strict_flags() { # BIN
	printf -- '-Wall -Wextra -Werror %s' "$("$1/php-config" --includes | sed 's/-I/-isystem /g')"
}

# build_extension NAME BIN FLAGS [CONFIGURE OPTION…]: makes .work/build/NAME/modules/customer.so with the phpize of
# BIN. Configures only when something configure looks at has changed.
build_extension() {
	local to=$work/build/$1 bin=$2 flags=$3 stamp
	shift 3
	stamp=$({
		"$bin/php-config" --version --configure-options --prefix
		printf '%s\n' "$flags" "$@"
		cat "$root/config.m4"
	} | sha256sum)
	if [[ ! -e $to/.configured || $(<"$to/.configured") != "$stamp" ]]; then
		rm -rf "$to"
		copy_tree "$to"
		(
			cd "$to"
			"$bin/phpize"
			./configure --with-php-config="$bin/php-config" "$@"
		)
		printf '%s\n' "$stamp" >"$to/.configured"
	else
		copy_tree "$to"
	fi
	# Not in configure's CFLAGS: -Werror would falsify its probes.
	nice make -s -C "$to" -j2 LIBTOOL="$to/libtool --silent" EXTRA_CFLAGS="$flags"
	[[ -e $to/modules/customer.so ]]
}

loads() { # BIN MODULE
	"$1/php" -n -d extension="$2" -r 'exit(extension_loaded("customer") ? 0 : 1);'
}
