PHP_ARG_ENABLE([customer],
  [whether to enable the customer domain],
  [AS_HELP_STRING([--enable-customer], [Enable the customer extension])],
  [yes])

PHP_ARG_WITH([customer-pgsql],
  [for PostgreSQL support in customer],
  [AS_HELP_STRING([--without-customer-pgsql], [Build customer without PostgreSQL (libpq)])],
  [yes], [no])

PHP_ARG_WITH([customer-sqlite],
  [for SQLite support in customer],
  [AS_HELP_STRING([--without-customer-sqlite], [Build customer without SQLite])],
  [yes], [no])

dnl CUSTOMER_LIBRARY(variable, module, version, debian, fedora, alpine, homebrew)
AC_DEFUN([CUSTOMER_LIBRARY], [
  PKG_CHECK_MODULES([$1], [$2 >= $3], [
    PHP_EVAL_INCLINE([$$1_CFLAGS])
    PHP_EVAL_LIBLINE([$$1_LIBS], [CUSTOMER_SHARED_LIBADD])
  ], [
    AC_MSG_ERROR([$2 $3 or later was not found. Install it and run configure again:
    Debian, Ubuntu:  apt-get install pkg-config $4
    Fedora, RHEL:    dnf install pkgconf $5
    Alpine:          apk add pkgconf $6
    macOS:           brew install pkg-config $7])
  ])
])

if test "$PHP_CUSTOMER" != "no"; then
  if test "$PHP_CUSTOMER_PGSQL" = "no" && test "$PHP_CUSTOMER_SQLITE" = "no"; then
    AC_MSG_ERROR([customer needs a database: leave out --without-customer-pgsql or --without-customer-sqlite])
  fi

  CUSTOMER_LIBRARY([CUSTOMER_SODIUM], [libsodium], [1.0.18],
    [libsodium-dev], [libsodium-devel], [libsodium-dev], [libsodium])
  CUSTOMER_LIBRARY([CUSTOMER_UTF8PROC], [libutf8proc], [2.5],
    [libutf8proc-dev], [utf8proc-devel], [utf8proc-dev], [utf8proc])

  customer_drivers=""

  if test "$PHP_CUSTOMER_SQLITE" != "no"; then
    CUSTOMER_LIBRARY([CUSTOMER_SQLITE3], [sqlite3], [3.38.0],
      [libsqlite3-dev], [sqlite-devel], [sqlite-dev], [sqlite])
    AC_DEFINE([HAVE_CUSTOMER_SQLITE], [1], [Whether customer is built with SQLite])
    customer_drivers="$customer_drivers src/db/sqlite.c src/db/sqlite_statements.c src/db/sqlite_values.c"
  fi

  if test "$PHP_CUSTOMER_PGSQL" != "no"; then
    PKG_CHECK_MODULES([CUSTOMER_LIBPQ], [libpq >= 14], [:], [
      AC_PATH_PROG([PG_CONFIG], [pg_config], [no])
      AC_MSG_CHECKING([for libpq 14 or later by pg_config])
      customer_pg_major=0
      if test "$PG_CONFIG" != "no"; then
        customer_pg_major=`$PG_CONFIG --version | $SED -e 's/^@<:@^0-9@:>@*//' -e 's/@<:@^0-9@:>@.*$//'`
      fi
      if test "$customer_pg_major" -ge 14 2>/dev/null && test -r "`$PG_CONFIG --includedir`/libpq-fe.h"; then
        AC_MSG_RESULT([$customer_pg_major])
        CUSTOMER_LIBPQ_CFLAGS="-I`$PG_CONFIG --includedir`"
        CUSTOMER_LIBPQ_LIBS="-L`$PG_CONFIG --libdir` -lpq"
      else
        AC_MSG_RESULT([no])
        AC_MSG_ERROR([libpq 14 or later was not found. Install it and run configure again, or build with SQLite
only by --without-customer-pgsql:
    Debian, Ubuntu:  apt-get install pkg-config libpq-dev
    Fedora, RHEL:    dnf install pkgconf libpq-devel
    Alpine:          apk add pkgconf libpq-dev
    macOS:           brew install pkg-config libpq])
      fi
    ])
    PHP_EVAL_INCLINE([$CUSTOMER_LIBPQ_CFLAGS])
    PHP_EVAL_LIBLINE([$CUSTOMER_LIBPQ_LIBS], [CUSTOMER_SHARED_LIBADD])
    customer_pg_version=`$PKG_CONFIG --modversion libpq 2>/dev/null || $PG_CONFIG --version | $SED -e 's/@<:@^0-9@:>@*//' -e 's/ .*//'`
    AC_DEFINE_UNQUOTED([CUSTOMER_LIBPQ_VERSION], ["$customer_pg_version"], [The libpq that customer is compiled with])
    AC_DEFINE([HAVE_CUSTOMER_PGSQL], [1], [Whether customer is built with PostgreSQL])
    customer_drivers="$customer_drivers src/db/pgsql.c src/db/pgsql_bulk.c src/db/pgsql_session.c src/db/pgsql_values.c"
  fi

  customer_sources="customer.c
    src/credential/password_service.c
    src/customer/attributes.c
    src/customer/collections.c
    src/customer/customer.c
    src/customer/factory.c
    src/customer/filter_factory.c
    src/customer/filter_service.c
    src/customer/filtered_write.c
    src/customer/import.c
    src/customer/import_row.c
    src/customer/page.c
    src/customer/read_service.c
    src/customer/record.c
    src/customer/results.c
    src/customer/rules.c
    src/customer/search_service.c
    src/customer/services.c
    src/customer/store_change.c
    src/customer/store_create.c
    src/customer/store_list.c
    src/customer/store_plan.c
    src/customer/store_query.c
    src/customer/store_read.c
    src/customer/stream.c
    src/customer/value_objects.c
    src/customer/write_service.c
    src/db/connection.c
    src/db/db.c
    src/db/indexes.c
    src/db/migrations.c
    src/db/pool.c
    src/event/events.c
    src/event/outbox.c
    src/filter/filter.c
    src/filter/query_errors.c
    src/filter/read_filters.c
    src/filter/requests.c
    src/filter/schema.c
    src/filter/sorting.c
    src/filter/sql.c
    src/query/arena.c
    src/query/conditions.c
    src/query/cursor.c
    src/query/error.c
    src/query/filter.c
    src/query/keyset.c
    src/query/schema.c
    src/query/search.c
    src/query/sorting.c
    src/query/sql.c
    src/query/value.c
    src/shop/configuration.c
    src/shop/shop.c
    src/text/email.c
    src/text/fold.c
    src/text/utf8.c
    src/zend/dispatcher.c
    src/zend/errors.c
    src/zend/service.c
    src/zend/value.c"

  PHP_NEW_EXTENSION([customer], [$customer_sources $customer_drivers], [$ext_shared],,
    [-DZEND_ENABLE_STATIC_TSRMLS_CACHE=1 -fvisibility=hidden -Werror=implicit-function-declaration])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/text])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/query])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/db])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/zend])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/shop])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/customer])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/filter])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/event])
  PHP_ADD_BUILD_DIR([$ext_builddir/src/credential])
  PHP_ADD_INCLUDE([$ext_srcdir])
  PHP_ADD_EXTENSION_DEP([customer], [date])
  PHP_ADD_EXTENSION_DEP([customer], [json])
  PHP_ADD_EXTENSION_DEP([customer], [spl])
  PHP_SUBST([CUSTOMER_SHARED_LIBADD])
fi
