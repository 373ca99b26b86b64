/*
 * filter: the namespace Customer\Query, and what the services share with it: PHP arrays become trees of src/query, and
 * its errors become exceptions.
 */
#ifndef CUSTOMER_FILTER_H
#define CUSTOMER_FILTER_H

#include "php.h"

#include "src/query/query.h"

/* ---- Reading what PHP gives: read_filters.c ---- */

/*
 * An arena on memory of the request. customer_query_arena_free() gives it back; what an exit or a fatal error leaves
 * behind, the engine reclaims.
 */
void customer_request_arena(customer_query_arena *arena, void *first, size_t size);

/*
 * Adds the conditions of an array to the tree: attribute => term, and 'and', 'or' and 'not' with groups. The array may
 * be anybody's: references in it are followed, nothing in it is changed, no code of the caller's runs, and what
 * contains itself ends at the depth limit. Throws and returns false if it is no filter.
 */
bool customer_filter_read(customer_query_filter *filter, zend_array *filters);

/* ---- Errors: query_errors.c ---- */

/* Throws what the core found wrong: a SyntaxException with the pointer line. */
void customer_throw_query(const customer_query_error *error);

extern zend_class_entry *customer_syntax_exception_ce;

/* ---- Objects ---- */

extern zend_class_entry *customer_query_schema_ce;
extern zend_class_entry *customer_query_filter_ce;
extern zend_class_entry *customer_query_sorting_ce;
extern zend_class_entry *customer_query_sql_ce;
extern zend_class_entry *customer_query_pagination_ce;
extern zend_class_entry *customer_query_search_ce;

/*
 * Each makes an object in return_value, or throws and leaves that undefined or null. The schema must outlive the
 * object: `owner` is the Schema object it lies in, or NULL for one that lives as long as the process.
 */
void customer_filter_create(
	zval *return_value, const customer_query_schema *schema, zend_object *owner, zend_array *filters, bool all);
/* `text` may be NULL: no sorting. */
void customer_sorting_create(
	zval *return_value, const customer_query_schema *schema, zend_object *owner, const zend_string *text);
void customer_pagination_create(zval *return_value, zend_long limit, zend_long offset);
void customer_search_create(zval *return_value, zend_string *term);

/* Limit at least 1, offset at least 0: throws and returns false if not. */
bool customer_pagination_check(zend_long limit, zend_long offset);

/* For MINIT, after the exceptions. */
void customer_filter_minit(void);

#endif
