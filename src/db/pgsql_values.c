/*
 * Values to and from PostgreSQL's binary formats, as each type's send and receive functions define them
 * (src/backend/utils/adt). Binary, because then no value is ever escaped, and none is parsed twice.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h" /* numbers to and from text whatever LC_NUMERIC says */
#include "zend_strtod.h"

#include "src/db/pgsql.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	OID_BOOL = 16,
	OID_INT8 = 20,
	OID_INT2 = 21,
	OID_INT4 = 23,
	OID_TEXT = 25,
	OID_OID = 26,
	OID_FLOAT4 = 700,
	OID_FLOAT8 = 701,
	OID_INT8_ARRAY = 1016,
	OID_TEXT_ARRAY = 1009,
	OID_VARCHAR = 1043,
	OID_DATE = 1082,
	OID_TIMESTAMPTZ = 1184,
	OID_NUMERIC = 1700
};

#define DAYS_TO_2000 10957 /* PostgreSQL counts days and microseconds from 2000-01-01, Unix from 1970-01-01 */
#define MICROSECONDS_TO_2000 (INT64_C(86400000000) * DAYS_TO_2000)
#define NUMERIC_NEGATIVE 0x4000

/* ---- Buffer ---- */

bool customer_pg_reserve(customer_pg_buffer *buffer, size_t more)
{
	size_t needed;

	if (buffer->failed || __builtin_add_overflow(buffer->length, more, &needed)) {
		buffer->failed = true;
		return false;
	}
	if (needed > buffer->capacity) {
		size_t capacity = buffer->capacity > SIZE_MAX / 2 ? needed : buffer->capacity * 2;
		capacity = capacity < needed ? needed : capacity;
		capacity = capacity < 1024 ? 1024 : capacity;

		char *data = realloc(buffer->data, capacity);
		if (!data) {
			buffer->failed = true;
			return false;
		}
		buffer->data = data;
		buffer->capacity = capacity;
	}
	return true;
}

void customer_pg_put(customer_pg_buffer *buffer, const void *bytes, size_t length)
{
	if (length > 0 && customer_pg_reserve(buffer, length)) {
		memcpy(buffer->data + buffer->length, bytes, length);
		buffer->length += length;
	}
}

void customer_pg_put_int16(customer_pg_buffer *buffer, uint16_t integer)
{
	unsigned char bytes[2] = {(unsigned char) (integer >> 8), (unsigned char) integer};

	customer_pg_put(buffer, bytes, sizeof(bytes));
}

void customer_pg_put_int32(customer_pg_buffer *buffer, uint32_t integer)
{
	customer_pg_put_int16(buffer, (uint16_t) (integer >> 16));
	customer_pg_put_int16(buffer, (uint16_t) integer);
}

static void put_int64(customer_pg_buffer *buffer, uint64_t integer)
{
	unsigned char bytes[8];

	for (int i = 7; i >= 0; i--, integer >>= 8) {
		bytes[i] = (unsigned char) integer;
	}
	customer_pg_put(buffer, bytes, sizeof(bytes));
}

/* ---- To the server ---- */

/* numeric: base-10000 digits, the first one weighing 10000^weight. Ten-thousandths are one such digit already. */
static void put_money(customer_pg_buffer *buffer, int64_t money)
{
	uint64_t rest = money < 0 ? (uint64_t) - (money + 1) + 1 : (uint64_t) money;
	uint16_t digits[5];
	int count = 0;

	while (rest > 0) {
		digits[count++] = (uint16_t) (rest % 10000);
		rest /= 10000;
	}
	customer_pg_put_int16(buffer, (uint16_t) count);
	customer_pg_put_int16(buffer, (uint16_t) (count - 2)); /* weight of the first digit; the last one weighs -1 */
	customer_pg_put_int16(buffer, money < 0 ? NUMERIC_NEGATIVE : 0);
	customer_pg_put_int16(buffer, 4); /* digits after the point to show */
	while (count > 0) {
		customer_pg_put_int16(buffer, digits[--count]);
	}
}

/* Days since 1970-01-01 of a date in the Gregorian calendar, after Howard Hinnant's days_from_civil. */
static int32_t days_of_date(const char *date)
{
	int year = (date[0] - '0') * 1000 + (date[1] - '0') * 100 + (date[2] - '0') * 10 + (date[3] - '0');
	unsigned month = (unsigned) ((date[5] - '0') * 10 + (date[6] - '0'));
	unsigned day = (unsigned) ((date[8] - '0') * 10 + (date[9] - '0'));

	year -= month <= 2;
	int era = (year >= 0 ? year : year - 399) / 400;
	unsigned year_of_era = (unsigned) (year - era * 400);
	unsigned day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
	unsigned day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

	return era * 146097 + (int32_t) day_of_era - 719468;
}

static void put_array_header(customer_pg_buffer *buffer, Oid element, size_t count)
{
	customer_pg_put_int32(buffer, count > 0); /* dimensions */
	customer_pg_put_int32(buffer, 0);         /* no NULL in it */
	customer_pg_put_int32(buffer, element);
	if (count > 0) {
		customer_pg_put_int32(buffer, (uint32_t) count);
		customer_pg_put_int32(buffer, 1); /* lower bound */
	}
}

static void put_array(customer_pg_buffer *buffer, const customer_db_value *value)
{
	if (value->type == CUSTOMER_DB_INT_ARRAY) {
		put_array_header(buffer, OID_INT8, value->ints.count);
		for (size_t i = 0; i < value->ints.count; i++) {
			customer_pg_put_int32(buffer, 8);
			put_int64(buffer, (uint64_t) value->ints.items[i]);
		}
		return;
	}
	put_array_header(buffer, OID_TEXT, value->texts.count);
	for (size_t i = 0; i < value->texts.count; i++) {
		customer_pg_put_int32(buffer, (uint32_t) value->texts.items[i].length);
		customer_pg_put(buffer, value->texts.items[i].data, value->texts.items[i].length);
	}
}

void customer_pg_put_value(customer_pg_buffer *buffer, const customer_db_value *value)
{
	unsigned char boolean = value->type == CUSTOMER_DB_BOOL && value->integer != 0;

	switch (value->type) {
		case CUSTOMER_DB_INT:
			put_int64(buffer, (uint64_t) value->integer);
			break;
		case CUSTOMER_DB_BOOL:
			customer_pg_put(buffer, &boolean, 1);
			break;
		case CUSTOMER_DB_MONEY:
			put_money(buffer, value->integer);
			break;
		case CUSTOMER_DB_TIME:
			put_int64(buffer, (uint64_t) (value->integer - MICROSECONDS_TO_2000));
			break;
		case CUSTOMER_DB_DATE:
			customer_pg_put_int32(buffer, (uint32_t) (days_of_date(value->text.data) - DAYS_TO_2000));
			break;
		case CUSTOMER_DB_INT_ARRAY:
		case CUSTOMER_DB_TEXT_ARRAY:
			put_array(buffer, value);
			break;
		case CUSTOMER_DB_TEXT:
		case CUSTOMER_DB_FLOAT:
		case CUSTOMER_DB_ANY:
			customer_pg_put(buffer, value->text.data, value->text.length);
			break;
	}
}

void customer_pg_put_text(customer_pg_buffer *buffer, const customer_db_value *value)
{
	char number[40];

	switch (value->type) {
		case CUSTOMER_DB_INT:
			snprintf(number, sizeof(number), "%" PRId64, value->integer);
			break;
		case CUSTOMER_DB_BOOL:
			snprintf(number, sizeof(number), "%s", value->integer ? "t" : "f");
			break;
		case CUSTOMER_DB_FLOAT:
			php_gcvt(value->number, 17, '.', 'E', number);
			break;
		default:
			customer_pg_put(buffer, value->text.data, value->text.length);
			customer_pg_put(buffer, "", 1);
			return;
	}
	customer_pg_put(buffer, number, strlen(number) + 1);
}

Oid customer_pg_oid(customer_db_type type)
{
	static const Oid oids[] = {
		[CUSTOMER_DB_INT] = OID_INT8,
		[CUSTOMER_DB_BOOL] = OID_BOOL,
		[CUSTOMER_DB_TEXT] = OID_TEXT,
		[CUSTOMER_DB_MONEY] = OID_NUMERIC,
		[CUSTOMER_DB_DATE] = OID_DATE,
		[CUSTOMER_DB_TIME] = OID_TIMESTAMPTZ,
		[CUSTOMER_DB_INT_ARRAY] = OID_INT8_ARRAY,
		[CUSTOMER_DB_TEXT_ARRAY] = OID_TEXT_ARRAY,
		[CUSTOMER_DB_FLOAT] = OID_FLOAT8,
		[CUSTOMER_DB_ANY] = 0,
	};

	return oids[type];
}

/* ---- From the server, whose word is checked: a length is never trusted ---- */

static unsigned get_uint16(const char *bytes)
{
	const unsigned char *b = (const unsigned char *) bytes;

	return (unsigned) b[0] << 8 | b[1];
}

static uint32_t get_uint32(const char *bytes)
{
	return (uint32_t) get_uint16(bytes) << 16 | get_uint16(bytes + 2);
}

static uint64_t get_uint64(const char *bytes)
{
	return (uint64_t) get_uint32(bytes) << 32 | get_uint32(bytes + 4);
}

static bool get_money(const char *bytes, int length, int64_t *money)
{
	if (length < 8) {
		return false;
	}
	int count = (int16_t) get_uint16(bytes), weight = (int16_t) get_uint16(bytes + 2);
	unsigned sign = get_uint16(bytes + 4);

	if (count < 0 || length != 8 + 2 * count || weight > 3 || (sign != 0 && sign != NUMERIC_NEGATIVE)) {
		return false; /* NaN, infinity, or more than numeric(15,4) holds */
	}
	*money = 0;
	for (int i = 0; i <= weight + 1; i++) {
		int64_t digit = i < count ? (int64_t) get_uint16(bytes + 8 + 2 * i) : 0;

		*money = *money * 10000 + digit;
	}
	if (sign == NUMERIC_NEGATIVE) {
		*money = -*money;
	}
	return true;
}

static void put_digits(char *text, int number, int count)
{
	for (; count > 0; number /= 10) {
		text[--count] = (char) ('0' + number % 10);
	}
}

/* The inverse of days_of_date(), after Howard Hinnant's civil_from_days. */
static bool get_date(const char *bytes, char date[10])
{
	int64_t days = (int64_t) (int32_t) get_uint32(bytes) + DAYS_TO_2000 + 719468;

	if (days < 0) {
		return false; /* before the year 0, or -infinity */
	}
	int64_t era = days / 146097, day_of_era = days % 146097;
	int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
	int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	int64_t shifted = (5 * day_of_year + 2) / 153;
	int month = (int) (shifted < 10 ? shifted + 3 : shifted - 9);
	int64_t year = year_of_era + era * 400 + (month <= 2);

	if (year > 9999) {
		return false;
	}
	put_digits(date, (int) year, 4);
	put_digits(date + 5, month, 2);
	put_digits(date + 8, (int) (day_of_year - (153 * shifted + 2) / 5 + 1), 2);
	date[4] = date[7] = '-';
	return true;
}

static bool is_text(Oid oid)
{
	return oid == OID_TEXT || oid == OID_VARCHAR;
}

static bool get_expected(customer_db_pgsql_t *pg, const char *bytes, int length, customer_db_value *value)
{
	switch (value->type) {
		case CUSTOMER_DB_INT:
			value->integer = length == 8 ? (int64_t) get_uint64(bytes) : 0;
			return length == 8;
		case CUSTOMER_DB_BOOL:
			value->integer = length == 1 && bytes[0] != 0;
			return length == 1;
		case CUSTOMER_DB_TEXT:
			value->text = (customer_db_text){bytes, (size_t) length};
			return true;
		case CUSTOMER_DB_MONEY:
			return get_money(bytes, length, &value->integer);
		case CUSTOMER_DB_DATE:
			value->text = (customer_db_text){pg->date, 10};
			return length == 4 && get_date(bytes, pg->date);
		case CUSTOMER_DB_TIME:
			value->integer = length == 8 ? (int64_t) (get_uint64(bytes) + MICROSECONDS_TO_2000) : 0;
			return length == 8;
		default:
			return false;
	}
}

/* A cell in text format, of whatever type the server says it has. */
static void get_any(Oid oid, const char *bytes, int length, customer_db_value *value)
{
	switch (oid) {
		case OID_INT2:
		case OID_INT4:
		case OID_INT8:
		case OID_OID:
			*value = customer_db_int(strtoll(bytes, NULL, 10));
			break;
		case OID_BOOL:
			*value = customer_db_bool(bytes[0] == 't');
			break;
		case OID_FLOAT4:
		case OID_FLOAT8:
			*value = (customer_db_value){.type = CUSTOMER_DB_FLOAT, .number = zend_strtod(bytes, NULL)};
			break;
		default:
			*value = customer_db_string(CUSTOMER_DB_TEXT, bytes, (size_t) length);
	}
}

bool customer_pg_is_expected(const customer_db_pgsql_t *pg, int column, customer_db_type type)
{
	Oid oid = PQftype(pg->result, column);

	return type == CUSTOMER_DB_ANY || oid == customer_pg_oid(type) || (type == CUSTOMER_DB_TEXT && is_text(oid));
}

static inline bool get_cell(customer_db_pgsql_t *pg, int column, customer_db_type type, customer_db_value *value)
{
	int length = PQgetlength(pg->result, pg->row, column);

	value->type = type;
	value->is_null = length == 0 && PQgetisnull(pg->result, pg->row, column);
	if (value->is_null) {
		return true;
	}
	const char *bytes = PQgetvalue(pg->result, pg->row, column);

	if (type == CUSTOMER_DB_ANY) {
		get_any(PQftype(pg->result, column), bytes, length, value);
		return true;
	}
	return get_expected(pg, bytes, length, value);
}

size_t customer_pg_get_row(
	customer_db_pgsql_t *pg, const customer_db_type *types, customer_db_value *cells, size_t count)
{
	size_t read = 0;

	while (read < count && get_cell(pg, (int) read, types ? types[read] : CUSTOMER_DB_ANY, &cells[read])) {
		read++;
	}
	return read;
}
