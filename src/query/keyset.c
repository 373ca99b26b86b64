/*
 * Pages by key: the rows after one whose keys are known, as a condition that an index serves however far that row is
 * from the beginning.
 */
#include "internal.h"

/* ---- One key ---- */

static const char *operator_of(const customer_query_key *key, bool backwards)
{
	return key->is_descending != backwards ? " < " : " > ";
}

static void put_compared(
	customer_query_sql *sql, const customer_query_key *key, const char *operator, const customer_query_value * value)
{
	query_put_column(sql, key->field);
	customer_query_put(sql, operator);
	customer_query_put_value(sql, value);
}

static void put_same(customer_query_sql *sql, const customer_query_key *key, const customer_query_value *value)
{
	if (value->is_null) {
		query_put_column(sql, key->field);
		QUERY_PUT(sql, " IS NULL");
	} else {
		put_compared(sql, key, " = ", value);
	}
}

/* Rows with a missing value come after all others, seen in the direction one goes. */
static bool ends_in_nulls(const customer_query_key *key, bool backwards)
{
	return key->field->definition.is_nullable && key->nulls_first == backwards;
}

/* Strictly after the value, by this key alone. After a missing value come those that have one, or nothing. */
static void put_beyond(
	customer_query_sql *sql, const customer_query_key *key, const customer_query_value *value, bool backwards)
{
	if (value->is_null) {
		if (ends_in_nulls(key, backwards)) {
			QUERY_PUT(sql, "1 = 0");
		} else {
			query_put_column(sql, key->field);
			QUERY_PUT(sql, " IS NOT NULL");
		}
	} else if (ends_in_nulls(key, backwards)) {
		QUERY_PUT(sql, "(");
		put_compared(sql, key, operator_of(key, backwards), value);
		QUERY_PUT(sql, " OR ");
		query_put_column(sql, key->field);
		QUERY_PUT(sql, " IS NULL)");
	} else {
		put_compared(sql, key, operator_of(key, backwards), value);
	}
}

/* ---- All keys ---- */

/* (a, b, id) > (1, 2, 3): where all keys go in one direction and no value can be missing, one index is read from there.
 */
static bool is_one_range(const customer_query_sorting *sorting)
{
	for (size_t i = 0; i < sorting->count; i++) {
		if (sorting->keys[i].field->definition.is_nullable ||
			sorting->keys[i].is_descending != sorting->keys[0].is_descending) {
			return false;
		}
	}
	return true;
}

static void put_one_range(
	customer_query_sql *sql, const customer_query_sorting *sorting, const customer_query_value *values, bool backwards)
{
	for (size_t i = 0; i < sorting->count; i++) {
		customer_query_put(sql, i > 0 ? ", " : "(");
		query_put_column(sql, sorting->keys[i].field);
	}
	QUERY_PUT(sql, ")");
	customer_query_put(sql, operator_of(&sorting->keys[0], backwards));
	for (size_t i = 0; i < sorting->count; i++) {
		customer_query_put(sql, i > 0 ? ", " : "(");
		customer_query_put_value(sql, &values[i]);
	}
	QUERY_PUT(sql, ")");
}

/* a > 1 OR (a = 1 AND (b < 2 OR (b = 2 AND id > 3))) */
static void put_steps(
	customer_query_sql *sql, const customer_query_sorting *sorting, const customer_query_value *values, bool backwards)
{
	for (size_t i = 0; i < sorting->count; i++) {
		put_beyond(sql, &sorting->keys[i], &values[i], backwards);
		if (i + 1 < sorting->count) {
			QUERY_PUT(sql, " OR (");
			put_same(sql, &sorting->keys[i], &values[i]);
			QUERY_PUT(sql, " AND (");
		}
	}
	for (size_t i = 1; i < sorting->count; i++) {
		QUERY_PUT(sql, "))");
	}
}

/* The first key alone bounds the rows, too: it says no more, but an index can begin there. */
static void put_bound(
	customer_query_sql *sql, const customer_query_key *key, const customer_query_value *value, bool backwards)
{
	if (!value->is_null && !ends_in_nulls(key, backwards)) {
		put_compared(sql, key, key->is_descending != backwards ? " <= " : " >= ", value);
		QUERY_PUT(sql, " AND ");
	}
}

void customer_query_put_after(
	customer_query_sql *sql, const customer_query_sorting *sorting, const customer_query_value *values, bool backwards)
{
	if (is_one_range(sorting)) {
		put_one_range(sql, sorting, values, backwards);
		return;
	}
	QUERY_PUT(sql, "(");
	put_bound(sql, &sorting->keys[0], &values[0], backwards);
	QUERY_PUT(sql, "(");
	put_steps(sql, sorting, values, backwards);
	QUERY_PUT(sql, "))");
}
