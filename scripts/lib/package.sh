# shellcheck shell=bash
# Sourced. Makes the PECL package as a release does and installs it as a user does, on fresh systems by debootstrap.
# The fresh systems are cached; each run works in an overlay over them, in a mount namespace of its own, so there is
# nothing to unmount and nothing left behind, however the run ends. Expects: $root, $work, $cache, $use_cases, report.sh,
# php.sh.

package_releases=(bookworm trixie)
# What a user has before he says pecl install, and a server for the suite.
system_packages='ca-certificates gcc make libc6-dev pkg-config php-cli php-dev php-pear
libpq-dev libsqlite3-dev libsodium-dev libutf8proc-dev postgresql'

# Why no fresh system can be had here; prints nothing if one can.
package_obstacle() {
	local ID=''
	# shellcheck source=/dev/null
	[[ ! -e /etc/os-release ]] || . /etc/os-release
	if ((EUID != 0)); then
		printf 'needs root'
	elif [[ $ID != debian ]]; then
		printf 'needs a Debian mirror among the sources of apt'
	elif ! unshare --mount true 2>/dev/null; then
		printf 'needs the right to mount, which this container lacks'
	fi
}

package_tests() {
	local release obstacle
	obstacle=$(package_obstacle)
	check package-make 'pecl package makes a tarball' package_make
	((status == 0)) || return 0
	for release in "${package_releases[@]}"; do
		if [[ -n $obstacle ]]; then
			skip "the package on a fresh $release" "$obstacle"
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
	local -a which=(tests)
	# The whole suite runs on a PHP like bookworm's in the step phpt.
	[[ $release != bookworm ]] || which=("${use_cases[@]}")
	((${#tests[@]} == 0)) || which=("${tests[@]}")
	rm -rf "$results"
	mkdir -p "$results/overlay"
	cp "$work"/build/package/customer-*.tgz "$root/scripts/lib/package_inside.sh" "$root/scripts/lib/postgres.sh" \
		"$root/scripts/lib/cleanup.sh" "$results"
	attempt "phpt-package-$release" in_system "$cache/system-$release" overlay "$results" \
		bash /mnt/package_inside.sh "${which[@]}"
	if [[ ! -e $results/installed ]]; then
		fail "pecl install on a fresh $release"
		show_log "phpt-package-$release"
		return 0
	fi
	pass "pecl install on a fresh $release, $(<"$results/installed")"
	sed 's:/mnt/tree/::' "$results/results" >"$logs/results-package-$release"
	report_suite "package-$release" "$results/tree" "$status"
}

package_systems_missing() {
	local release
	[[ -z $(package_obstacle) ]] || return 1
	for release in "${package_releases[@]}"; do
		system_is_there "$release" || return 0
	done
	return 1
}

# Makes what the cache lacks. Others may share the cache: only one makes.
fresh_systems() {
	local release
	mkdir -p "$cache"
	exec 8>"$cache/.lock-systems"
	flock 8
	for release in "${package_releases[@]}"; do
		system_is_there "$release" || make_system "$release" 8>&-
	done
}

system_is_there() { # RELEASE
	local mark=$cache/system-$1/.complete
	[[ -e $mark && $(<"$mark") == "$system_packages" ]]
}

make_system() { # RELEASE
	local release=$1 folder=$cache/system-$1 keyring mirror
	mirror=$(distribution_mirror)
	keyring=$(distribution_keyring)
	rm -rf "$folder"
	debootstrap --variant=minbase ${keyring:+--keyring="$keyring"} "$release" "$folder" "$mirror"
	cp -L /etc/resolv.conf "$folder/etc/resolv.conf"
	# Should it break, it is made anew: no need to wait for the disk.
	printf 'force-unsafe-io\n' >"$folder/etc/dpkg/dpkg.cfg.d/unsafe-io"
	# Packages must not start servers in here.
	printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
	chmod +x "$folder/usr/sbin/policy-rc.d"
	in_system "$folder" keep '' /bin/sh -ec "
		export DEBIAN_FRONTEND=noninteractive
		apt-get update -q
		apt-get install -q -y --no-install-recommends $(tr '\n' ' ' <<<"$system_packages")
		apt-get clean"
	printf '%s\n' "$system_packages" >"$folder/.complete"
}

# Runs a command of the other system in a mount and process namespace of its own.
in_system() { # FOLDER keep|overlay RESULTS COMMAND…
	unshare --mount --pid --fork --kill-child bash "$root/scripts/lib/in_system.sh" "$@"
}
