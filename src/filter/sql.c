/*
 * Customer\Query\Sql, and the values of the core as PHP's: integers and strings that database libraries pass on as they
 * are. PDOStatement::execute() sends every value as a text, so nothing may depend on another type.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "zend_smart_str.h"

#include "src/filter/internal.h"
#include "src/zend/value.h"

zend_class_entry *customer_query_sql_ce;
zend_class_entry *customer_query_dialect_ce;
zend_class_entry *customer_query_placeholders_ce;

/* ---- Enums ---- */

customer_query_dialect customer_dialect_of(zend_object *dialect)
{
	switch (Z_STRVAL_P(zend_enum_fetch_case_value(dialect))[0]) {
		case 'p':
			return CUSTOMER_QUERY_PGSQL;
		case 's':
			return CUSTOMER_QUERY_SQLITE;
		default:
			return CUSTOMER_QUERY_MYSQL;
	}
}

customer_query_placeholders customer_placeholders_of(zend_object *placeholders)
{
	const char *name = placeholders ? Z_STRVAL_P(zend_enum_fetch_case_name(placeholders)) : "Question";

	if (name[0] == 'Q') {
		return CUSTOMER_QUERY_QUESTION;
	}
	return name[1] == 'u' ? CUSTOMER_QUERY_NUMBERED : CUSTOMER_QUERY_NAMED;
}

/* ---- Times ---- */

#define DAY 86400
#define TIME_MAX 40 /* bytes */

/* Days since 1970-01-01, after Howard Hinnant's days_from_civil. */
static int64_t days_of(int year, int month, int day)
{
	year -= month <= 2;
	int era = (year >= 0 ? year : year - 399) / 400, year_of_era = year - era * 400;
	int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;

	return (int64_t) era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

/* The inverse: civil_from_days. */
static void date_of(int64_t days, int *year, int *month, int *day)
{
	days += 719468;
	int64_t era = (days >= 0 ? days : days - 146096) / 146097;
	int day_of_era = (int) (days - era * 146097);
	int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
	int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	int from_march = (5 * day_of_year + 2) / 153;

	*day = day_of_year - (153 * from_march + 2) / 5 + 1;
	*month = from_march < 10 ? from_march + 3 : from_march - 9;
	*year = (int) (year_of_era + era * 400) + (*month <= 2);
}

static int number_at(const char *text, int digits)
{
	int number = 0;

	for (int i = 0; i < digits; i++) {
		number = number * 10 + (text[i] - '0');
	}
	return number;
}

/* Seconds of "+01:00", "Z" or "" behind a time. */
static int offset_of(const char *text, size_t length)
{
	int seconds = length == 6 ? number_at(text + 1, 2) * 3600 + number_at(text + 4, 2) * 60 : 0;

	return length == 6 && text[0] == '-' ? -seconds : seconds;
}

/*
 * What the core has found to be a time, in UTC and in the one form that compares right also as a text, which it is to
 * SQLite: YYYY-MM-DD hh:mm:ss, with a fraction only where that is not zero. PostgreSQL is told that it is UTC, since a
 * session may be in another time zone; a column without time zones does not mind.
 */
static size_t write_time(char *to, customer_query_text text, customer_query_dialect dialect)
{
	const char *from = text.data;
	size_t fraction = 0, offset, length;
	int year, month, day, seconds;
	int64_t time;

	while (19 + fraction < text.length && strchr(".0123456789", from[19 + fraction])) {
		fraction++;
	}
	offset = 19 + fraction;
	while (fraction > 0 && strchr(".0", from[18 + fraction])) {
		fraction--;
	}
	time = days_of(number_at(from, 4), number_at(from + 5, 2), number_at(from + 8, 2)) * DAY +
		number_at(from + 11, 2) * 3600 + number_at(from + 14, 2) * 60 + number_at(from + 17, 2) -
		offset_of(from + offset, text.length - offset);
	/* An offset may lead out of the years that databases have. */
	time = MIN(MAX(time, days_of(1, 1, 1) * DAY), days_of(10000, 1, 1) * DAY - 1);
	date_of((time - ((time % DAY) + DAY) % DAY) / DAY, &year, &month, &day);
	seconds = (int) (((time % DAY) + DAY) % DAY);
	length = (size_t) snprintf(to, TIME_MAX, "%04d-%02d-%02d %02d:%02d:%02d", year, month, day, seconds / 3600,
		seconds / 60 % 60, seconds % 60);
	memcpy(to + length, from + 19, fraction);
	length += fraction;
	if (dialect == CUSTOMER_QUERY_PGSQL) {
		memcpy(to + length, "+00", 3);
		length += 3;
	}
	return length;
}

/* ---- Lists: one parameter each ---- */

/* "…" with backslashes: in an array literal of PostgreSQL. */
static void put_array_text(smart_str *to, customer_query_text text)
{
	smart_str_appendc(to, '"');
	for (size_t i = 0; i < text.length; i++) {
		if (text.data[i] == '"' || text.data[i] == '\\') {
			smart_str_appendc(to, '\\');
		}
		smart_str_appendc(to, text.data[i]);
	}
	smart_str_appendc(to, '"');
}

/* "…" in JSON; the text is UTF-8. */
static void put_json_text(smart_str *to, customer_query_text text)
{
	smart_str_appendc(to, '"');
	for (size_t i = 0; i < text.length; i++) {
		unsigned char byte = (unsigned char) text.data[i];

		if (byte < 0x20) {
			smart_str_append_printf(to, "\\u%04x", byte);
			continue;
		}
		if (byte == '"' || byte == '\\') {
			smart_str_appendc(to, '\\');
		}
		smart_str_appendc(to, (char) byte);
	}
	smart_str_appendc(to, '"');
}

static void put_list_text(
	smart_str *to, customer_query_text text, customer_query_type of, customer_query_dialect dialect)
{
	char time[TIME_MAX];

	if (of == CUSTOMER_QUERY_TIME) {
		text = (customer_query_text){time, write_time(time, text, dialect)};
	}
	if (dialect == CUSTOMER_QUERY_PGSQL) {
		put_array_text(to, text);
	} else {
		put_json_text(to, text);
	}
}

/* {"a","b"} for PostgreSQL, where the SQL has a cast; a JSON array for the others. */
static zend_string *list_of_texts(const customer_query_value *value, customer_query_dialect dialect)
{
	bool is_array = dialect == CUSTOMER_QUERY_PGSQL;
	smart_str text = {0};

	smart_str_appendc(&text, is_array ? '{' : '[');
	for (size_t i = 0; i < value->texts.count; i++) {
		if (i > 0) {
			smart_str_appendc(&text, ',');
		}
		put_list_text(&text, value->texts.items[i], value->of, dialect);
	}
	smart_str_appendc(&text, is_array ? '}' : ']');
	smart_str_0(&text);
	return text.s; /* not cut to its size, which would be another copy: it has a page too much at most */
}

/* Writes the integer so that it ends there; where it begins. */
static char *print_before(char *end, int64_t integer)
{
	uint64_t rest = integer < 0 ? -(uint64_t) integer : (uint64_t) integer;

	do {
		*--end = (char) ('0' + rest % 10);
		rest /= 10;
	} while (rest > 0);
	if (integer < 0) {
		*--end = '-';
	}
	return end;
}

static size_t printed_length(int64_t integer)
{
	size_t length = 1 + (integer < 0);

	while (integer /= 10) {
		length++;
	}
	return length;
}

/* {1,2}, or [1,2], from its end to its beginning. */
static zend_string *list_of_integers(const customer_query_value *value, customer_query_dialect dialect)
{
	bool is_array = dialect == CUSTOMER_QUERY_PGSQL;
	size_t count = value->integers.count, length = 2 + (count > 0 ? count - 1 : 0);
	zend_string *text;
	char *at;

	for (size_t i = 0; i < count; i++) {
		length += printed_length(value->integers.items[i]);
	}
	text = zend_string_alloc(length, 0);
	at = ZSTR_VAL(text) + length;
	*at = '\0';
	*--at = is_array ? '}' : ']';
	for (size_t i = count; i > 0; i--) {
		at = print_before(at, value->integers.items[i - 1]);
		if (i > 1) {
			*--at = ',';
		}
	}
	*--at = is_array ? '{' : '[';
	return text;
}

/* ---- Parameters ---- */

static zend_string *time_of(customer_query_text text, customer_query_dialect dialect)
{
	char time[TIME_MAX];

	return zend_string_init(time, write_time(time, text, dialect), 0);
}

/* -12.5000 of ten-thousandths. */
static zend_string *decimal_of(int64_t money)
{
	uint64_t amount = money < 0 ? -(uint64_t) money : (uint64_t) money;

	return strpprintf(
		0, "%s%" PRIu64 ".%04d", money < 0 ? "-" : "", (uint64_t) (amount / 10000), (int) (amount % 10000));
}

static void set_integer(zval *parameter, int64_t integer)
{
	if (integer >= ZEND_LONG_MIN && integer <= ZEND_LONG_MAX) {
		ZVAL_LONG(parameter, (zend_long) integer);
	} else { /* where PHP's integers have 32 bits */
		ZVAL_STR(parameter, strpprintf(0, "%" PRId64, integer));
	}
}

static void set_parameter(zval *parameter, const customer_query_value *value, customer_query_dialect dialect)
{
	switch (value->type) {
		case CUSTOMER_QUERY_VALUE_INTEGER:
			set_integer(parameter, value->integer);
			break;
		case CUSTOMER_QUERY_VALUE_BOOLEAN:
			/* PostgreSQL takes the text for a boolean, and for a smallint, too; an integer only for the latter. */
			if (dialect == CUSTOMER_QUERY_PGSQL) {
				ZVAL_CHAR(parameter, value->integer ? '1' : '0');
			} else {
				ZVAL_LONG(parameter, value->integer != 0);
			}
			break;
		case CUSTOMER_QUERY_VALUE_MONEY:
			if (dialect == CUSTOMER_QUERY_SQLITE) { /* there the customer's tables have it so */
				set_integer(parameter, value->integer);
			} else {
				ZVAL_STR(parameter, decimal_of(value->integer));
			}
			break;
		case CUSTOMER_QUERY_VALUE_TIME:
			ZVAL_STR(parameter, time_of(value->text, dialect));
			break;
		case CUSTOMER_QUERY_VALUE_INTEGERS:
			ZVAL_STR(parameter, list_of_integers(value, dialect));
			break;
		case CUSTOMER_QUERY_VALUE_TEXTS:
			ZVAL_STR(parameter, list_of_texts(value, dialect));
			break;
		default:
			ZVAL_STRINGL_FAST(parameter, value->text.data, value->text.length);
	}
}

static zend_array *list_parameters(const customer_query_sql *sql)
{
	zend_array *parameters = zend_new_array((uint32_t) sql->count);

	zend_hash_real_init_packed(parameters);
	ZEND_HASH_FILL_PACKED(parameters)
	{
		for (size_t i = 0; i < sql->count; i++) {
			zval parameter;

			set_parameter(&parameter, &sql->values[i], sql->dialect);
			ZEND_HASH_FILL_ADD(&parameter);
		}
	}
	ZEND_HASH_FILL_END();
	return parameters;
}

static zend_array *named_parameters(const customer_query_sql *sql)
{
	zend_array *parameters = zend_new_array((uint32_t) sql->count);

	for (size_t i = 0; i < sql->count; i++) {
		zend_string *name = strpprintf(0, "%s%zu", sql->name, sql->first + i);
		zval parameter;

		set_parameter(&parameter, &sql->values[i], sql->dialect);
		zend_hash_add_new(parameters, name, &parameter);
		zend_string_release(name);
	}
	return parameters;
}

/* ---- The object ---- */

void customer_sql_create(zval *return_value, customer_query_sql *sql)
{
	zval fields[2];

	if (!customer_query_sql_end(sql)) {
		zend_throw_error(NULL, "There is not enough memory for this query");
		return;
	}
	ZVAL_STRINGL(&fields[0], sql->text, sql->length);
	if (sql->count == 0) {
		ZVAL_EMPTY_ARRAY(&fields[1]);
	} else if (sql->placeholders == CUSTOMER_QUERY_NAMED) {
		ZVAL_ARR(&fields[1], named_parameters(sql));
	} else {
		ZVAL_ARR(&fields[1], list_parameters(sql));
	}
	RETVAL_OBJ(customer_value_fill(customer_query_sql_ce, fields));
}

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Query_Sql)
CUSTOMER_GETTER(Customer_Query_Sql, text, 0)
CUSTOMER_GETTER(Customer_Query_Sql, parameters, 1)
