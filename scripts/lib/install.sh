# shellcheck shell=bash disable=SC2034 # a caller uses the lists it needs
# Sourced. Finds what is missing by looking for the thing itself (a command, a library, a file), so that PHP or
# PostgreSQL from another source than the distribution count too, and installs only that.

# One a line: Debian package, kind, what to look for.
needs_build='
gcc              command  gcc
make             command  make
libc6-dev        file     /usr/include/stdio.h
pkg-config       command  pkg-config
git              command  git
php-cli          command  php
php-dev          command  phpize
libpq-dev        module   libpq
libsqlite3-dev   module   sqlite3
libsodium-dev    module   libsodium
libutf8proc-dev  module   libutf8proc
'
needs_postgres='
postgresql       file     /usr/lib/postgresql/*/bin/initdb
'
needs_test='
php-parser       file     /usr/share/php/PhpParser
clang-format     command  clang-format
shellcheck       command  shellcheck
valgrind         command  valgrind
dpkg-dev         command  dpkg-source
xz-utils         command  xz
autoconf         command  autoconf
'
# The components that the examples and the pages are run with.
needs_examples='
php-pgsql                    php   pdo_pgsql
php-sqlite3                  php   pdo_sqlite
php-mbstring                 php   mbstring
php-doctrine-dbal            file  /usr/share/php/Doctrine/DBAL/autoload.php
php-symfony-http-foundation  file  /usr/share/php/Symfony/Component/HttpFoundation/autoload.php
php-illuminate-http          file  /usr/share/php/Illuminate/Http/autoload.php
php-illuminate-database      file  /usr/share/php/Illuminate/Database/autoload.php
php-illuminate-pagination    file  /usr/share/php/Illuminate/Pagination/autoload.php
'
needs_fuzz='
clang            command  clang
libclang-rt-dev  file     /usr/lib/llvm-*/lib/clang/*/lib/linux/libclang_rt.fuzzer-*.a
llvm             command  llvm-symbolizer
'
needs_package='
php-pear         command  pecl
debootstrap      command  debootstrap
'

is_there() { # KIND WHAT
	case $1 in
		command) type -P "$2" >/dev/null ;;
		module) type -P pkg-config >/dev/null && pkg-config --exists "$2" ;;
		file) compgen -G "$2" >/dev/null ;;
		php) type -P php >/dev/null && php -r "exit(extension_loaded('$2') ? 0 : 1);" ;;
	esac
}

missing_packages() { # NEEDS
	local package kind what
	while read -r package kind what; do
		[[ -z $package ]] || is_there "$kind" "$what" || printf '%s\n' "$package"
	done <<<"$1"
}

# Prints the prefix for commands that need root, or fails.
root_prefix() {
	if ((EUID == 0)); then
		printf ''
	elif type -P sudo >/dev/null; then
		printf 'sudo'
	else
		return 1
	fi
}

apt_install() { # PACKAGE…
	local sudo
	sudo=$(root_prefix)
	# A fresh container has no package lists, a long-lived machine has old ones; both want the update.
	$sudo apt-get update -q
	$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}

# install_missing NEEDS RUN…: RUN is how to call apt_install (a reporting wrapper, or nothing).
install_missing() {
	local needs=$1 packages
	shift
	mapfile -t packages < <(missing_packages "$needs")
	((${#packages[@]})) || return 0
	if ! type -P apt-get >/dev/null || ! root_prefix >/dev/null; then
		printf 'Missing: what Debian and Ubuntu have as the packages  %s\n' "${packages[*]}" >&2
		printf 'Install them (here that takes root, sudo and apt-get, or your own package manager) and run this again.\n' >&2
		return 1
	fi
	printf '   installing: %s\n' "${packages[*]}"
	"$@" apt_install "${packages[@]}"
}
