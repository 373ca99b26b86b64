/* What the files of this folder share. Only they include it. */
#ifndef CUSTOMER_FILTER_INTERNAL_H
#define CUSTOMER_FILTER_INTERNAL_H

#include "php.h"
#include "zend_enum.h"

#include "src/filter/filter.h"

/*
 * Handlers for the objects with storage of their own: neither cloned nor written to, equal only to themselves, and
 * shown as the array that `show` makes.
 */
void customer_query_setup(zend_object_handlers *handlers, size_t offset, zend_object_free_obj_t free,
	zend_object_get_gc_t gc, HashTable *(*show)(zend_object *object, int *is_temp));

/* ---- Schema: schema.c ---- */

void customer_schema_setup(void);
/* The schema in a Schema object; NULL, with an exception, if its constructor has failed or not been called. */
const customer_query_schema *customer_schema_require(zend_object *object);

/* ---- Filter, Sorting: filter.c, sorting.c ---- */

void customer_sorting_setup(void);

/* ---- Sql: sql.c ---- */

extern zend_class_entry *customer_query_dialect_ce;
extern zend_class_entry *customer_query_placeholders_ce;

customer_query_dialect customer_dialect_of(zend_object *dialect);
/* NULL: question marks. */
customer_query_placeholders customer_placeholders_of(zend_object *placeholders);

/* An Sql object of what has been printed; throws if that failed. The arena can be freed then. */
void customer_sql_create(zval *return_value, customer_query_sql *sql);

#endif
