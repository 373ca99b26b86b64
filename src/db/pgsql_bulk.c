/* Many rows by COPY in its binary format, which needs no escaping and which the server need not parse. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "src/db/pgsql.h"

#include <stdio.h>
#include <string.h>

#define CHUNK (128 * 1024) /* bytes gathered before they are handed to libpq */

static bool send_rows(customer_db_pgsql_t *pg)
{
	if (pg->buffer.failed) {
		customer_db_fail(&pg->base, "53200", "out of memory");
		return false;
	}
	/* The deadline is for progress, not for the whole: a load may take as long as it needs. */
	customer_pg_start_deadline(pg, pg->base.options.statement_timeout_ms);
	if (PQputCopyData(pg->conn, pg->buffer.data, (int) pg->buffer.length) != 1) {
		return customer_pg_lost(pg, true);
	}
	pg->buffer.length = 0;
	return customer_pg_flush(pg);
}

bool customer_pg_bulk_begin(customer_db *db, const char *table, const char *columns, size_t count)
{
	static const char header[] = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0"; /* signature, flags, length of an extension */
	customer_db_pgsql_t *pg = customer_pg(db);
	char sql[2048];
	int length = snprintf(sql, sizeof(sql), "COPY %s (%s) FROM STDIN (FORMAT binary)", table, columns);

	(void) count;
	if (length < 0 || (size_t) length >= sizeof(sql)) {
		customer_db_fail(db, "54000", "the list of columns is too long");
		return false;
	}
	customer_pg_start_deadline(pg, db->options.statement_timeout_ms);
	if (!PQsendQuery(pg->conn, sql)) {
		return customer_pg_lost(pg, false);
	}
	if (!customer_pg_flush(pg) || !customer_pg_finish_command(pg)) {
		return false;
	}
	if (PQresultStatus(pg->result) != PGRES_COPY_IN) {
		customer_db_fail(db, "08P01", "the server did not answer COPY as it should");
		return false;
	}
	pg->buffer.length = 0;
	pg->buffer.failed = false;
	customer_pg_put(&pg->buffer, header, 19);
	return true;
}

bool customer_pg_bulk_row(customer_db *db, const customer_db_value *values, size_t count)
{
	customer_db_pgsql_t *pg = customer_pg(db);
	customer_pg_buffer *buffer = &pg->buffer;

	customer_pg_put_int16(buffer, (uint16_t) count);
	for (size_t i = 0; i < count; i++) {
		if (values[i].is_null) {
			customer_pg_put_int32(buffer, UINT32_MAX);
			continue;
		}
		if (values[i].type == CUSTOMER_DB_TEXT) {
			customer_pg_put_int32(buffer, (uint32_t) values[i].text.length);
			customer_pg_put(buffer, values[i].text.data, values[i].text.length);
			continue;
		}
		size_t at = buffer->length;

		customer_pg_put_int32(buffer, 0);
		customer_pg_put_value(buffer, &values[i]);
		if (!buffer->failed) { /* now the length is known */
			uint32_t length = (uint32_t) (buffer->length - at - 4);
			unsigned char bytes[4] = {length >> 24, length >> 16 & 255, length >> 8 & 255, length & 255};
			memcpy(buffer->data + at, bytes, 4);
		}
	}
	return buffer->length < CHUNK || send_rows(pg);
}

bool customer_pg_bulk_end(customer_db *db)
{
	customer_db_pgsql_t *pg = customer_pg(db);

	customer_pg_put_int16(&pg->buffer, UINT16_MAX); /* the trailer */
	if (!send_rows(pg)) {
		return false;
	}
	if (PQputCopyEnd(pg->conn, NULL) != 1) {
		return customer_pg_lost(pg, true);
	}
	return customer_pg_flush(pg) && customer_pg_finish_command(pg);
}

/* Ends the COPY by an error of our own and reads the server's answer to it; db->error is kept. */
void customer_pg_bulk_abort(customer_db *db)
{
	customer_db_pgsql_t *pg = customer_pg(db);
	customer_db_error error = db->error;

	if (db->connected && PQputCopyEnd(pg->conn, "aborted by the client") == 1) {
		customer_pg_start_deadline(pg, db->options.statement_timeout_ms);
		if (customer_pg_flush(pg)) {
			customer_pg_finish_command(pg);
		}
	}
	db->error = error;
}
