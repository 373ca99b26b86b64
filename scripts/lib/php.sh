# shellcheck shell=bash
# Sourced. Debug builds of PHP, which report leaks and reference-count mistakes, made from the distribution's source
# packages and kept in a cache outside the checkout. Expects: $cache.

# debug_php_list: one build a line: name, source package, release to take it from, and options of configure.
# Debian has PHP 8.2 in bookworm and 8.4 in trixie, whichever of the two this machine runs. Other distributions keep one
# version, their own: that one with and without threads.
debug_php_list() {
	local ID='' VERSION_CODENAME='' own
	# shellcheck source=/dev/null
	. /etc/os-release
	if [[ $ID == debian ]]; then
		printf '%s\n' '8.2-debug-zts php8.2 bookworm --enable-zts' '8.4-debug-nts php8.4 trixie'
	else
		own=$(php -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
		printf '%s\n' "$own-debug-zts php$own $VERSION_CODENAME --enable-zts" "$own-debug-nts php$own $VERSION_CODENAME"
	fi
}

# The cached build of that name, the newest if there are several: 8.2-debug-zts → …/8.2.32-debug-zts.
debug_php_find() { # NAME
	local series=${1%%-*} variant=${1#*-}
	compgen -G "$cache/$series.*-$variant/.complete" | sort -V | tail -n 1 | xargs -r dirname
}

# The mirror this machine is configured to use.
distribution_mirror() {
	local VERSION_CODENAME='' uri
	# shellcheck source=/dev/null
	. /etc/os-release
	# shellcheck disable=SC2016 # apt's own placeholders, and awk's fields
	uri=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
		awk -v release="$VERSION_CODENAME" '$2 == release && $3 == "main" && !uri { uri = $1 } END { print uri }')
	printf '%s\n' "${uri:?apt has no source for main of $VERSION_CODENAME}"
}

# Fills the array apt_private with options for an apt that reads and writes a folder of ours only: the machine's sources
# and its choice of packages stay as they are.
private_apt() { # FOLDER SOURCE-LINE…
	local folder=$1
	shift
	mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
	printf '%s\n' "$@" >"$folder/sources.list"
	apt_private=(-o "Dir::Etc::sourcelist=$folder/sources.list" -o 'Dir::Etc::sourceparts=-'
		-o "Dir::State::lists=$folder/lists" -o "Dir::Cache=$folder/cache" -o "APT::Sandbox::User=$(id -un)")
}

distribution_keyring() {
	local ID=''
	# shellcheck source=/dev/null
	. /etc/os-release
	compgen -G "/usr/share/keyrings/$ID-archive-keyring.gpg" || true
}

fetch_php_source() { # FOLDER PACKAGE RELEASE
	local folder=$1 package=$2 release=$3 keyring mirror
	local -a apt_private
	mirror=$(distribution_mirror)
	keyring=$(distribution_keyring)
	private_apt "$folder/apt" "deb-src ${keyring:+[signed-by=$keyring]} $mirror $release main"
	apt-get "${apt_private[@]}" update -q
	(cd "$folder" && apt-get "${apt_private[@]}" source -q "$package") || fetch_known_source "$folder" "$package" "$mirror"
}

# A mirror may list a version whose files it does not have yet, while an older one's are there still: this one, which is
# the one it says it is, or the checksums would differ.
fetch_known_source() { # FOLDER PACKAGE MIRROR
	local folder=$1 package=$2 pool=${3%/}/pool/main/p/$2 dsc file hash
	local -A known=([php8.4]="php8.4_8.4.24-1~deb13u1.dsc SHA256:fd84ce153abc1af23514100a25d04acd3c728f5c4b5c30c3e1a0788ef9c780eb")
	read -r dsc hash <<<"${known[$package]?there is no version of $package to fall back to}"
	/usr/lib/apt/apt-helper download-file "$pool/$dsc" "$folder/$dsc" "$hash"
	awk '/^Checksums-Sha256:/ { wanted = 1; next } /^[^ ]/ { wanted = 0 } wanted { print $1, $3 }' "$folder/$dsc" |
		while read -r hash file; do
			/usr/lib/apt/apt-helper download-file "$pool/$file" "$folder/$file" "SHA256:$hash"
		done
	(cd "$folder" && dpkg-source --no-check -x "$dsc")
}

debug_php_build() { # NAME PACKAGE RELEASE [OPTION…]
	local name=$1 package=$2 release=$3 folder source version prefix
	shift 3
	mkdir -p "$cache"
	folder=$(mktemp -d "$cache/.build-$name.XXXXXX")
	# shellcheck disable=SC2064 # the folder of now
	trap "rm -rf '$folder'" EXIT
	fetch_php_source "$folder" "$package" "$release"
	source=$(compgen -G "$folder/$package-*/configure.ac" | xargs dirname)
	version=${source##*-}
	prefix=$cache/$version-${name#*-}
	cd "$source"
	./buildconf --force
	./configure --prefix="$prefix" --disable-all --enable-debug --enable-cli --disable-cgi --disable-phpdbg \
		--enable-pcntl --enable-posix "$@"
	make -j2
	make install
	# Debian's phpize looks for libtool's macros below its own prefix.
	mkdir -p "$prefix/share"
	ln -sfn /usr/share/aclocal "$prefix/share/aclocal"
	"$prefix/bin/php" -n -v
	touch "$prefix/.complete"
}

debug_php_missing() {
	local name
	while read -r name _; do
		[[ -n $(debug_php_find "$name") ]] || return 0
	done < <(debug_php_list)
	return 1
}

# Builds what the cache lacks, one after the other. Others may share the cache: only one builds.
debug_php_build_all() {
	local -a build
	mkdir -p "$cache"
	exec 8>"$cache/.lock"
	flock 8
	while read -r -a build; do
		[[ -n $(debug_php_find "${build[0]}") ]] || (debug_php_build "${build[@]}") 8>&-
	done < <(debug_php_list)
}
