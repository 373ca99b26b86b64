/* How a session with PostgreSQL begins and ends. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "php_network.h"

#include "src/db/pgsql.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#ifndef PHP_WIN32
#include <unistd.h>
#endif

/* ---- Ending ---- */

void customer_pg_clear(customer_db *db)
{
	customer_db_pgsql_t *pg = customer_pg(db);

	PQclear(pg->result);
	pg->result = NULL;
}

static void forget_session(customer_db_pgsql_t *pg)
{
	pg->prepared_count = 0;
	free(pg->buffer.data);
	pg->buffer = (customer_pg_buffer){0};
	pg->conn = NULL;
	pg->base.connected = false;
}

void customer_pg_disconnect(customer_db *db)
{
	customer_pg_clear(db);
	PQfinish(customer_pg(db)->conn);
	forget_session(customer_pg(db));
}

/*
 * In a forked child, where PQfinish() would end the parent's session on the server: so the child's copy of the socket
 * is made to lead nowhere first. Without fork there is no such child.
 */
void customer_pg_abandon(customer_db *db)
{
#ifndef PHP_WIN32
	int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);

	if (PQsocket(customer_pg(db)->conn) >= 0 && nowhere >= 0) {
		dup2(nowhere, PQsocket(customer_pg(db)->conn));
	}
	if (nowhere >= 0) {
		close(nowhere);
		customer_pg_disconnect(db);
		return;
	}
#endif
	customer_pg_clear(db);
	forget_session(customer_pg(db)); /* the PGconn is left to the end of the process */
}

/* ---- Beginning ---- */

static void ignore_notice(void *arg, const PGresult *result)
{
	(void) arg;
	(void) result;
}

/* libpq reads the DSN (as "dbname"); what follows overrides it, the last one most. */
static PGconn *start_connecting(const customer_db_options *options)
{
	size_t further = 0, count = 0;

	while (options->keywords && options->keywords[further]) {
		further++;
	}
	const char **keywords = calloc(further + 4, sizeof(char *)), **values = calloc(further + 4, sizeof(char *));
	PGconn *conn = NULL;

	if (keywords && values) {
		keywords[count] = "dbname";
		values[count++] = options->dsn;
		keywords[count] = "fallback_application_name";
		values[count++] = options->application_name;
		for (size_t i = 0; i < further; i++, count++) {
			keywords[count] = options->keywords[i];
			values[count] = options->values[i];
		}
		keywords[count] = "client_encoding"; /* not the caller's to choose */
		values[count++] = "UTF8";
		conn = PQconnectStartParams(keywords, values, 1);
	}
	free(keywords);
	free(values);
	return conn;
}

static bool connect_failed(customer_db *db, const char *sqlstate, const char *reason)
{
	char line[400];

	customer_pg_first_line(line, sizeof(line), reason);
	customer_pg_disconnect(db);
	customer_db_fail(db, sqlstate, "could not connect: %s", line);
	db->error.lost = true;
	return false;
}

/*
 * The connection is bad before anything was sent: by the DSN itself, or by what it asks for. libpq quotes what it
 * stumbled over, and that may be a part of the password; only hosts and sockets are safe to repeat.
 */
static bool start_failed(customer_db_pgsql_t *pg)
{
	char *reason = NULL, line[400];
	PQconninfoOption *parsed = PQconninfoParse(pg->base.options.dsn, &reason);
	const char *message = parsed ? PQerrorMessage(pg->conn) : reason ? reason : "out of memory";
	bool is_host =
		strncmp(message, "could not translate host name", 29) == 0 || strncmp(message, "connection to server", 20) == 0;
	size_t shown = strcspn(message, is_host ? "\r\n" : "\"\r\n");

	snprintf(line, sizeof(line), "%s%.*s%s", parsed ? "" : "the DSN is wrong: ", (int) MIN(shown, 300), message,
		message[shown] == '"' ? "\"…\"" : "");
	connect_failed(&pg->base, "08001", line);
	pg->base.error.lost = is_host; /* else trying again will not help */
	PQconninfoFree(parsed);
	PQfreemem(reason);
	return false;
}

static bool poll_until_connected(customer_db_pgsql_t *pg)
{
	PostgresPollingStatusType status = PGRES_POLLING_WRITING;

	while (status == PGRES_POLLING_READING || status == PGRES_POLLING_WRITING) {
		/* A connecting socket must be polled for exactly what libpq asks. */
		if (!customer_pg_wait_for(pg, status == PGRES_POLLING_READING ? POLLIN : POLLOUT)) {
			return connect_failed(&pg->base, "08001", "no answer within the connect timeout");
		}
		status = PQconnectPoll(pg->conn);
	}
	return status == PGRES_POLLING_OK || connect_failed(&pg->base, "08001", PQerrorMessage(pg->conn));
}

/* What the rest of the code relies on. */
static bool check_server(customer_db_pgsql_t *pg)
{
	const char *encoding = PQparameterStatus(pg->conn, "server_encoding");

	if (PQserverVersion(pg->conn) < 130000) {
		return connect_failed(&pg->base, "0A000", "customer needs PostgreSQL 13 or later");
	}
	if (!encoding || strcmp(encoding, "UTF8") != 0) {
		return connect_failed(
			&pg->base, "22P05", "the database is not in UTF8: create it with CREATE DATABASE … ENCODING 'UTF8'");
	}
	return true;
}

bool customer_pg_connect(customer_db *db)
{
	customer_db_pgsql_t *pg = customer_pg(db);

	customer_pg_start_deadline(pg, db->options.connect_timeout_ms);
	pg->conn = start_connecting(&db->options);
	if (!pg->conn) {
		customer_db_fail(db, "53200", "out of memory");
		return false;
	}
	db->connected = true;
	if (PQstatus(pg->conn) == CONNECTION_BAD) {
		return start_failed(pg);
	}
	PQsetNoticeReceiver(pg->conn, ignore_notice, NULL);
	if (!poll_until_connected(pg) || !check_server(pg)) {
		return false;
	}
	pg->encoding = PQclientEncoding(pg->conn); /* UTF8; alive() sees to it that it stays so */
	PQsetnonblocking(pg->conn, 1);
	return true;
}

/* ---- In between ---- */

/* A server that ends an idle session says so on the socket, which is then readable: no round trip is needed to see it.
 */
bool customer_pg_alive(customer_db *db)
{
	customer_db_pgsql_t *pg = customer_pg(db);

	for (int i = 0; i < 3 && PQstatus(pg->conn) == CONNECTION_OK; i++) {
		if (php_pollfd_for_ms(PQsocket(pg->conn), POLLIN, 0) == 0) {
			return PQtransactionStatus(pg->conn) == PQTRANS_IDLE && PQclientEncoding(pg->conn) == pg->encoding;
		}
		if (!PQconsumeInput(pg->conn)) {
			return false;
		}
		(void) PQisBusy(pg->conn); /* parses what has come: a notice, a parameter, or the server's farewell */
	}
	return false;
}
