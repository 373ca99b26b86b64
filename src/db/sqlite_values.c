/*
 * sqlite_values: between customer_db_value and what SQLite stores. The table of types is in db.h.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "src/db/sqlite.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- Parameters ---- */

static bool refuse_nul(customer_sqlite *self, int number, const customer_db_text *text)
{
	if (text->length == 0 || memchr(text->data, '\0', text->length) == NULL) {
		return true;
	}
	customer_db_fail(&self->base, "22021", "parameter $%d holds a NUL byte, which text cannot", number);
	return false;
}

static void append_json_string(sqlite3_str *json, const customer_db_text *text)
{
	sqlite3_str_appendchar(json, 1, '"');
	size_t start = 0;
	for (size_t i = 0; i < text->length; i++) {
		unsigned char byte = (unsigned char) text->data[i];
		if (byte >= 0x20 && byte != '"' && byte != '\\') {
			continue;
		}
		sqlite3_str_append(json, text->data + start, (int) (i - start));
		sqlite3_str_appendf(json, "\\u%04x", byte);
		start = i + 1;
	}
	if (start < text->length) {
		sqlite3_str_append(json, text->data + start, (int) (text->length - start));
	}
	sqlite3_str_appendchar(json, 1, '"');
}

static bool append_texts(customer_sqlite *self, sqlite3_str *json, int number, const customer_db_value *value)
{
	const size_t limit = (size_t) sqlite3_limit(self->handle, SQLITE_LIMIT_LENGTH, -1);
	for (size_t i = 0; i < value->texts.count; i++) {
		const customer_db_text *text = &value->texts.items[i];
		if (!refuse_nul(self, number, text)) {
			return false;
		}
		if (text->length > limit) { /* sqlite3_str takes lengths as int */
			customer_sqlite_fail(self, SQLITE_TOOBIG);
			return false;
		}
		if (i > 0) {
			sqlite3_str_appendchar(json, 1, ',');
		}
		append_json_string(json, text);
	}
	return true;
}

static void append_ints(sqlite3_str *json, const customer_db_value *value)
{
	for (size_t i = 0; i < value->ints.count; i++) {
		sqlite3_str_appendf(json, i > 0 ? ",%lld" : "%lld", (long long) value->ints.items[i]);
	}
}

/* A JSON array for json_each(). sqlite3_str keeps to SQLite's own limit of length, and remembers that it failed. */
static bool bind_array(
	customer_sqlite *self, sqlite3_stmt *statement, int index, int number, const customer_db_value *value)
{
	sqlite3_str *json = sqlite3_str_new(self->handle);
	bool complete = true;

	sqlite3_str_appendchar(json, 1, '[');
	if (value->type == CUSTOMER_DB_INT_ARRAY) {
		append_ints(json, value);
	} else {
		complete = append_texts(self, json, number, value);
	}
	sqlite3_str_appendchar(json, 1, ']');

	int code = sqlite3_str_errcode(json);
	sqlite3_uint64 length = (sqlite3_uint64) sqlite3_str_length(json);
	char *text = sqlite3_str_finish(json);
	if (!complete || code != SQLITE_OK) {
		sqlite3_free(text);
		if (complete) {
			customer_sqlite_fail(self, code);
		}
		return false;
	}
	code = sqlite3_bind_text64(statement, index, text, length, sqlite3_free, SQLITE_UTF8); /* takes text over */
	if (code != SQLITE_OK) {
		customer_sqlite_fail(self, code);
	}
	return code == SQLITE_OK;
}

static bool bind_text(customer_sqlite *self, sqlite3_stmt *statement, int index, int number,
	const customer_db_text *text, sqlite3_destructor_type lifetime)
{
	if (!refuse_nul(self, number, text)) {
		return false;
	}
	/* A NULL pointer would bind NULL, and an empty text may have one. */
	const char *data = text->length > 0 ? text->data : "";
	int code = sqlite3_bind_text64(statement, index, data, (sqlite3_uint64) text->length, lifetime, SQLITE_UTF8);
	if (code != SQLITE_OK) {
		customer_sqlite_fail(self, code);
	}
	return code == SQLITE_OK;
}

bool customer_sqlite_bind(customer_sqlite *self, sqlite3_stmt *statement, int index, int number,
	const customer_db_value *value, sqlite3_destructor_type lifetime)
{
	int code = SQLITE_MISUSE;

	if (value->is_null) {
		code = sqlite3_bind_null(statement, index);
	} else {
		switch (value->type) {
			case CUSTOMER_DB_INT:
			case CUSTOMER_DB_MONEY:
			case CUSTOMER_DB_TIME:
				code = sqlite3_bind_int64(statement, index, value->integer);
				break;
			case CUSTOMER_DB_BOOL:
				code = sqlite3_bind_int64(statement, index, value->integer != 0);
				break;
			case CUSTOMER_DB_FLOAT:
				if (isnan(value->number)) { /* SQLite would store NULL, without a word */
					customer_db_fail(&self->base, "22003", "parameter $%d is not a number (NAN)", number);
					return false;
				}
				code = sqlite3_bind_double(statement, index, value->number);
				break;
			case CUSTOMER_DB_TEXT:
			case CUSTOMER_DB_DATE:
				return bind_text(self, statement, index, number, &value->text, lifetime);
			case CUSTOMER_DB_INT_ARRAY:
			case CUSTOMER_DB_TEXT_ARRAY:
				return bind_array(self, statement, index, number, value);
			case CUSTOMER_DB_ANY:
				break;
		}
	}
	if (code != SQLITE_OK) {
		customer_sqlite_fail(self, code);
	}
	return code == SQLITE_OK;
}

/* ---- Cells ---- */

customer_db_value customer_sqlite_column(sqlite3_stmt *statement, int column)
{
	const char *data;

	switch (sqlite3_column_type(statement, column)) {
		case SQLITE_INTEGER:
			return customer_db_int(sqlite3_column_int64(statement, column));
		case SQLITE_FLOAT:
			return (customer_db_value){.type = CUSTOMER_DB_FLOAT, .number = sqlite3_column_double(statement, column)};
		case SQLITE_TEXT:
			data = (const char *) sqlite3_column_text(statement, column); /* NULL: out of memory */
			return customer_db_string(CUSTOMER_DB_TEXT, data, (size_t) sqlite3_column_bytes(statement, column));
		case SQLITE_BLOB:
			data = sqlite3_column_blob(statement, column); /* NULL: empty */
			return customer_db_string(
				CUSTOMER_DB_ANY, data ? data : "", (size_t) sqlite3_column_bytes(statement, column));
		default:
			return customer_db_null(CUSTOMER_DB_ANY);
	}
}

static bool is_text(const customer_db_value *found)
{
	return !found->is_null && (found->type == CUSTOMER_DB_TEXT || found->type == CUSTOMER_DB_ANY);
}

static const char *storage_name(customer_db_type type)
{
	switch (type) {
		case CUSTOMER_DB_INT:
		case CUSTOMER_DB_BOOL:
		case CUSTOMER_DB_MONEY:
		case CUSTOMER_DB_TIME:
			return "an INTEGER";
		case CUSTOMER_DB_FLOAT:
			return "a REAL";
		case CUSTOMER_DB_TEXT:
		case CUSTOMER_DB_DATE:
			return "a TEXT";
		case CUSTOMER_DB_ANY:
			return "a BLOB";
		default:
			return "an array";
	}
}

static bool refuse_type(customer_sqlite *self, int column, customer_db_type found, customer_db_type expected)
{
	const char *name = customer_sqlite_column_name(&self->base, (size_t) column);
	customer_db_fail(&self->base, "42804", "column \"%.128s\" holds %s where %s was expected", name,
		storage_name(found), storage_name(expected));
	return false;
}

bool customer_sqlite_convert(
	customer_sqlite *self, int column, const customer_db_value *found, customer_db_type type, customer_db_value *cell)
{
	*cell = *found;
	cell->type = type;
	if (found->is_null) {
		return true;
	}
	if (is_text(found) && found->text.data == NULL) {
		customer_sqlite_fail(self, SQLITE_NOMEM);
		return false;
	}
	switch (type) {
		case CUSTOMER_DB_INT:
		case CUSTOMER_DB_MONEY:
		case CUSTOMER_DB_TIME:
			return found->type == CUSTOMER_DB_INT || refuse_type(self, column, found->type, type);
		case CUSTOMER_DB_BOOL:
			cell->integer = found->integer != 0;
			return found->type == CUSTOMER_DB_INT || refuse_type(self, column, found->type, type);
		case CUSTOMER_DB_TEXT:
		case CUSTOMER_DB_DATE:
			return found->type == CUSTOMER_DB_TEXT || refuse_type(self, column, found->type, type);
		case CUSTOMER_DB_FLOAT:
			if (found->type == CUSTOMER_DB_INT) { /* a sum of whole numbers is an INTEGER */
				cell->number = (double) found->integer;
				return true;
			}
			return found->type == CUSTOMER_DB_FLOAT || refuse_type(self, column, found->type, type);
		case CUSTOMER_DB_ANY:
			cell->type = found->type == CUSTOMER_DB_ANY ? CUSTOMER_DB_TEXT : found->type;
			return true;
		default:
			return refuse_type(self, column, found->type, type);
	}
}

/* One block: the struct, its cells, their texts. NULL: out of memory. */
customer_sqlite_row *customer_sqlite_copy_row(sqlite3_stmt *statement)
{
	const int columns = sqlite3_column_count(statement);
	const size_t head = sizeof(customer_sqlite_row) + (size_t) columns * sizeof(customer_db_value);
	size_t size = head;

	for (int i = 0; i < columns; i++) {
		customer_db_value cell = customer_sqlite_column(statement, i);
		if (is_text(&cell)) {
			if (cell.text.data == NULL || cell.text.length > SIZE_MAX - size) {
				return NULL;
			}
			size += cell.text.length;
		}
	}

	customer_sqlite_row *row = malloc(size);
	if (row == NULL) {
		return NULL;
	}
	row->next = NULL;
	char *texts = (char *) row + head;
	for (int i = 0; i < columns; i++) {
		row->cells[i] = customer_sqlite_column(statement, i);
		if (is_text(&row->cells[i])) {
			memcpy(texts, row->cells[i].text.data, row->cells[i].text.length);
			row->cells[i].text.data = texts;
			texts += row->cells[i].text.length;
		}
	}
	return row;
}
