# shellcheck shell=bash
# Sourced. Makes the PECL package as a release does and installs it as a user does, on fresh systems by debootstrap.
# The fresh systems are cached; each run works in an overlay over them, in a mount namespace of its own, so there is
# nothing to unmount and nothing left behind, however the run ends. Expects: $root, $work, $cache, report.sh, php.sh.

package_releases=(bookworm trixie)

package_tests() {
	local ID='' release
	# shellcheck source=/dev/null
	[[ ! -e /etc/os-release ]] || . /etc/os-release
	check package-make 'pecl package makes a tarball' package_make
	((status == 0)) || return 0
	for release in "${package_releases[@]}"; do
		if ((EUID != 0)); then
			skip "the package on a fresh $release" 'needs root'
		elif [[ $ID != debian ]]; then
			skip "the package on a fresh $release" 'needs a Debian mirror among the sources of apt'
		elif ! unshare --mount true 2>/dev/null; then
			skip "the package on a fresh $release" 'needs the right to mount, which this container lacks'
		else
			package_test "$release"
		fi
	done
}

package_make() {
	local folder=$work/build/package
	copy_tree "$folder"
	rm -f "$folder"/*.tgz
	(cd "$folder" && pecl package)
	compgen -G "$folder/customer-*.tgz"
}

package_test() { # RELEASE
	local release=$1 results=$work/package-$1
	check "package-$release-system" "a fresh $release" fresh_system "$release"
	((status == 0)) || return 0
	rm -rf "$results"
	mkdir -p "$results/overlay"
	cp "$work"/build/package/customer-*.tgz "$root/scripts/lib/package_inside.sh" "$root/scripts/lib/postgres.sh" \
		"$root/scripts/lib/cleanup.sh" "$results"
	attempt "phpt-package-$release" in_system "$cache/system-$release" overlay "$results" \
		bash /mnt/package_inside.sh
	if [[ ! -e $results/installed ]]; then
		fail "pecl install on a fresh $release"
		show_log "phpt-package-$release"
		return 0
	fi
	pass "pecl install on a fresh $release, $(<"$results/installed")"
	sed 's:/mnt/tree/::' "$results/results" >"$logs/results-package-$release"
	report_suite "package-$release" "$results/tree" "$status"
}

fresh_system() { # RELEASE
	local release=$1 folder=$cache/system-$1 keyring mirror
	[[ ! -e $folder/.complete ]] || return 0
	mirror=$(distribution_mirror)
	keyring=$(distribution_keyring)
	rm -rf "$folder"
	mkdir -p "$cache"
	debootstrap --variant=minbase ${keyring:+--keyring="$keyring"} "$release" "$folder" "$mirror"
	cp -L /etc/resolv.conf "$folder/etc/resolv.conf"
	# Packages must not start servers in here.
	printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
	chmod +x "$folder/usr/sbin/policy-rc.d"
	in_system "$folder" keep '' /bin/sh -ec '
		export DEBIAN_FRONTEND=noninteractive
		apt-get update -q
		apt-get install -q -y --no-install-recommends ca-certificates gcc make libc6-dev pkg-config php-cli php-dev php-pear \
			libpq-dev libsqlite3-dev libsodium-dev libutf8proc-dev postgresql
		apt-get clean'
	touch "$folder/.complete"
}

# Runs a command of the other system in a mount and process namespace of its own.
in_system() { # FOLDER keep|overlay RESULTS COMMAND…
	unshare --mount --pid --fork --kill-child bash "$root/scripts/lib/in_system.sh" "$@"
}
