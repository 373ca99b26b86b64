/* Customer\Query\Sorting: an order that has been read. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "zend_smart_str.h"

#include "src/filter/internal.h"
#include "src/zend/value.h"

zend_class_entry *customer_query_sorting_ce;
static zend_object_handlers handlers; /* filled in MINIT */

typedef struct {
	customer_query_sorting keys;
	zend_object *owner; /* the Schema that the keys point into; NULL if that lives as long as the process */
	zend_object std;
} sorting_object;

static inline sorting_object *sorting_of(zend_object *object)
{
	return (sorting_object *) ((char *) object - offsetof(sorting_object, std));
}

/* ---- Life ---- */

static zend_object *create_object(zend_class_entry *ce)
{
	sorting_object *sorting = zend_object_alloc(sizeof(sorting_object), ce);

	zend_object_std_init(&sorting->std, ce);
	object_properties_init(&sorting->std, ce);
	sorting->std.handlers = &handlers;
	return &sorting->std;
}

static void free_object(zend_object *object)
{
	sorting_object *sorting = sorting_of(object);

	if (sorting->owner) {
		OBJ_RELEASE(sorting->owner);
	}
	zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	if (sorting_of(object)->owner) {
		zend_get_gc_buffer_add_obj(buffer, sorting_of(object)->owner);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

void customer_sorting_create(
	zval *return_value, const customer_query_schema *schema, zend_object *owner, const zend_string *text)
{
	zend_object *object = create_object(customer_query_sorting_ce);
	sorting_object *sorting = sorting_of(object);
	customer_query_error error;

	error.attribute[0] = '\0';
	if (!customer_query_sorting_parse(
			&sorting->keys, schema, text ? ZSTR_VAL(text) : NULL, text ? ZSTR_LEN(text) : 0, &error)) {
		OBJ_RELEASE(object);
		customer_throw_query(&error);
		return;
	}
	if (owner) {
		sorting->owner = owner;
		GC_ADDREF(owner);
	}
	RETVAL_OBJ(object);
}

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Query_Sorting)

/* ---- What it becomes ---- */

ZEND_METHOD(Customer_Query_Sorting, toSql)
{
	zend_object *dialect;
	char memory[2048];
	customer_query_arena arena;
	customer_query_sql sql;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(dialect, customer_query_dialect_ce)
	ZEND_PARSE_PARAMETERS_END();

	customer_request_arena(&arena, memory, sizeof(memory));
	customer_query_sql_init(&sql, customer_dialect_of(dialect), CUSTOMER_QUERY_QUESTION, &arena);
	customer_query_put_order(&sql, &sorting_of(Z_OBJ_P(ZEND_THIS))->keys, /* backwards: */ false);
	if (customer_query_sql_end(&sql)) {
		RETVAL_STRINGL(sql.text, sql.length);
	} else {
		zend_throw_error(NULL, "There is not enough memory for this query");
	}
	customer_query_arena_free(&arena);
}

static void add_key(zend_array *list, const customer_query_key *key)
{
	zval array, nulls;

	array_init(&array);
	add_assoc_string(&array, "attribute", key->field->definition.name);
	add_assoc_string(&array, "direction", key->is_descending ? "desc" : "asc");
	if (key->field->definition.is_nullable) {
		ZVAL_STRING(&nulls, key->nulls_first ? "first" : "last");
	} else {
		ZVAL_NULL(&nulls);
	}
	add_assoc_zval(&array, "nulls", &nulls);
	zend_hash_next_index_insert_new(list, &array);
}

static HashTable *show(zend_object *object, int *is_temp)
{
	const customer_query_sorting *keys = &sorting_of(object)->keys;
	zend_array *list = zend_new_array(keys->given);

	*is_temp = 1;
	for (size_t i = 0; i < keys->given; i++) {
		add_key(list, &keys->keys[i]);
	}
	return list;
}

ZEND_METHOD(Customer_Query_Sorting, toArray)
{
	int is_temp;

	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_ARR(show(Z_OBJ_P(ZEND_THIS), &is_temp));
}

/* Where missing values go is said only if it is not where they go anyway. */
static const char *nulls_of(const customer_query_key *key)
{
	if (!key->field->definition.is_nullable || key->nulls_first == key->is_descending) {
		return "";
	}
	return key->nulls_first ? ":nullsfirst" : ":nullslast";
}

ZEND_METHOD(Customer_Query_Sorting, __toString)
{
	const customer_query_sorting *keys = &sorting_of(Z_OBJ_P(ZEND_THIS))->keys;
	smart_str text = {0};

	ZEND_PARSE_PARAMETERS_NONE();

	for (size_t i = 0; i < keys->given; i++) {
		smart_str_appends(&text, i > 0 ? "," : "");
		smart_str_appends(&text, keys->keys[i].is_descending ? "-" : "");
		smart_str_appends(&text, keys->keys[i].field->definition.name);
		smart_str_appends(&text, nulls_of(&keys->keys[i]));
	}
	RETURN_STR(smart_str_extract(&text));
}

/* ---- Module ---- */

void customer_sorting_setup(void)
{
	customer_query_setup(&handlers, offsetof(sorting_object, std), free_object, get_gc, show);
	customer_query_sorting_ce->create_object = create_object;
}
