/*
 * Customer\Query\Filter: a tree of conditions that nothing changes once it is built, and the module function of this
 * folder.
 *
 * A filter is either one tree of one schema, or the list of those that lie within each other: its parts, which have no
 * parts themselves.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "ext/json/php_json.h"
#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "src/filter/internal.h"
#include "src/zend/errors.h"
#include "src/zend/value.h"
#include "stubs/query_arginfo.h"

#include <stdalign.h>

zend_class_entry *customer_query_filter_ce;
static zend_object_handlers handlers; /* filled in MINIT */

#define MEMORY_SIZE \
	1344 /* enough for five conditions; the object is then a bit less than 2 KiB, which emalloc has ready */
#define PARTS_MAX 32

typedef struct {
	customer_query_filter tree;
	customer_query_arena arena; /* of the tree; begins with the memory below */
	zend_object *owner;         /* the Schema that the tree points into; NULL if that lives as long as the process */
	zend_object **parts;        /* Filter objects, or NULL; all of them must match */
	uint32_t part_count;
	alignas(max_align_t) char memory[MEMORY_SIZE];
	zend_object std;
} filter_object;

static inline filter_object *filter_of(zend_object *object)
{
	return (filter_object *) ((char *) object - offsetof(filter_object, std));
}

/* ---- Life ---- */

/* Its tree is not initialized, and its memory not cleared. */
static filter_object *allocate(void)
{
	filter_object *filter = emalloc(sizeof(filter_object) + zend_object_properties_size(customer_query_filter_ce));

	customer_request_arena(&filter->arena, filter->memory, sizeof(filter->memory));
	filter->owner = NULL;
	filter->parts = NULL;
	filter->part_count = 0;
	zend_object_std_init(&filter->std, customer_query_filter_ce);
	filter->std.handlers = &handlers;
	return filter;
}

/* A filter without conditions. */
static filter_object *create_empty(void)
{
	filter_object *filter = allocate();
	customer_query_error error;

	customer_query_filter_init(&filter->tree, NULL, CUSTOMER_QUERY_AND, &filter->arena, &error);
	filter->tree.error = NULL;
	return filter;
}

static zend_object *create_object(ZEND_ATTRIBUTE_UNUSED zend_class_entry *ce)
{
	return &create_empty()->std;
}

static void free_object(zend_object *object)
{
	filter_object *filter = filter_of(object);

	for (uint32_t i = 0; i < filter->part_count; i++) {
		OBJ_RELEASE(filter->parts[i]);
	}
	if (filter->parts) {
		efree(filter->parts);
	}
	if (filter->owner) {
		OBJ_RELEASE(filter->owner);
	}
	customer_query_arena_free(&filter->arena);
	zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	const filter_object *filter = filter_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	if (filter->owner) {
		zend_get_gc_buffer_add_obj(buffer, filter->owner);
	}
	for (uint32_t i = 0; i < filter->part_count; i++) {
		zend_get_gc_buffer_add_obj(buffer, filter->parts[i]);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

static void set_schema(filter_object *filter, const customer_query_schema *schema, zend_object *owner)
{
	filter->tree.schema = schema;
	filter->owner = owner;
	if (owner) {
		GC_ADDREF(owner);
	}
}

void customer_filter_create(
	zval *return_value, const customer_query_schema *schema, zend_object *owner, zend_array *filters, bool all)
{
	filter_object *filter = allocate();
	customer_query_error error;
	bool is_read;

	/* One entry is all of them. */
	all = all || zend_hash_num_elements(filters) < 2;
	customer_query_filter_init(
		&filter->tree, schema, all ? CUSTOMER_QUERY_AND : CUSTOMER_QUERY_OR, &filter->arena, &error);
	is_read = customer_filter_read(&filter->tree, filters);
	filter->tree.error = NULL; /* it is gone with this function */
	if (!is_read) {
		OBJ_RELEASE(&filter->std);
		return;
	}
	set_schema(filter, schema, owner);
	RETVAL_OBJ(&filter->std);
}

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Query_Filter)

ZEND_METHOD(Customer_Query_Filter, fromArray)
{
	zend_object *owner;
	zend_array *filters;
	const customer_query_schema *schema;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(owner, customer_query_schema_ce)
		Z_PARAM_ARRAY_HT(filters)
	ZEND_PARSE_PARAMETERS_END();

	if (!(schema = customer_schema_require(owner))) {
		RETURN_THROWS();
	}
	customer_filter_create(return_value, schema, owner, filters, /* all: */ true);
}

/* ---- Scopes ---- */

static bool is_empty(const filter_object *filter)
{
	return filter->part_count == 0 && !filter->tree.root.group.first;
}

/* Filters without a condition are left out. */
static void add_parts(filter_object *to, filter_object *from)
{
	if (from->part_count == 0 && !is_empty(from)) {
		GC_ADDREF(&from->std);
		to->parts[to->part_count++] = &from->std;
	}
	for (uint32_t i = 0; i < from->part_count; i++) {
		GC_ADDREF(from->parts[i]);
		to->parts[to->part_count++] = from->parts[i];
	}
}

ZEND_METHOD(Customer_Query_Filter, within)
{
	zend_object *given;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(given, customer_query_filter_ce)
	ZEND_PARSE_PARAMETERS_END();

	filter_object *scope = filter_of(given), *filter = filter_of(Z_OBJ_P(ZEND_THIS));
	uint32_t count = MAX(scope->part_count, 1) + MAX(filter->part_count, 1);

	if (count > PARTS_MAX) {
		customer_throw_invalid("At most %d filters can be within each other, %u given", PARTS_MAX, count);
		RETURN_THROWS();
	}
	filter_object *both = create_empty();

	set_schema(both, filter->tree.schema, filter->owner);
	both->parts = safe_emalloc(count, sizeof(*both->parts), 0);
	add_parts(both, scope);
	add_parts(both, filter);
	RETURN_OBJ(&both->std);
}

/* ---- SQL ---- */

static void put_filter(customer_query_sql *sql, const filter_object *filter)
{
	if (filter->part_count == 0) {
		customer_query_put_filter(sql, &filter->tree);
		return;
	}
	for (uint32_t i = 0; i < filter->part_count; i++) {
		customer_query_put(sql, i > 0 ? " AND (" : "(");
		customer_query_put_filter(sql, &filter_of(filter->parts[i])->tree);
		customer_query_put(sql, ")");
	}
}

#define NAME_MAX_LENGTH 32
#define FIRST_MAX 65535 /* PostgreSQL's parameters are counted with 16 bits */

static bool is_name(const zend_string *name)
{
	const char *text = ZSTR_VAL(name);

	for (size_t i = 0; i < ZSTR_LEN(name); i++) {
		bool is_letter = (text[i] >= 'a' && text[i] <= 'z') || (text[i] >= 'A' && text[i] <= 'Z');

		if (!is_letter && (i == 0 || (text[i] != '_' && (text[i] < '0' || text[i] > '9')))) {
			return false;
		}
	}
	return ZSTR_LEN(name) > 0 && ZSTR_LEN(name) <= NAME_MAX_LENGTH;
}

static bool check_placeholders(zend_long first, const zend_string *name)
{
	customer_excerpt_buffer excerpt;

	if (first < 1 || first > FIRST_MAX) {
		customer_throw_invalid("first must be between 1 and %d, " ZEND_LONG_FMT " given", FIRST_MAX, first);
		return false;
	}
	if (name && !is_name(name)) {
		customer_throw_invalid(
			"name must be letters, digits and \"_\", beginning with a letter, at most %d bytes, \"%s\" given",
			NAME_MAX_LENGTH, customer_excerpt(&excerpt, name));
		return false;
	}
	return true;
}

ZEND_METHOD(Customer_Query_Filter, toSql)
{
	zend_object *dialect, *placeholders = NULL;
	zend_long first = 1;
	zend_string *name = NULL;
	alignas(max_align_t) char memory[4096];
	customer_query_arena arena;
	customer_query_sql sql;

	ZEND_PARSE_PARAMETERS_START(1, 4)
		Z_PARAM_OBJ_OF_CLASS(dialect, customer_query_dialect_ce)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(placeholders, customer_query_placeholders_ce)
		Z_PARAM_LONG(first)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();

	if (!check_placeholders(first, name)) {
		RETURN_THROWS();
	}
	customer_request_arena(&arena, memory, sizeof(memory));
	customer_query_sql_init(&sql, customer_dialect_of(dialect), customer_placeholders_of(placeholders), &arena);
	sql.first = (size_t) first;
	if (name) {
		sql.name = ZSTR_VAL(name);
	}
	put_filter(&sql, filter_of(Z_OBJ_P(ZEND_THIS)));
	if (sql.placeholders == CUSTOMER_QUERY_NUMBERED && sql.count > FIRST_MAX - (size_t) first + 1) {
		customer_throw_invalid("From first on, %zu placeholders would go beyond $%d", sql.count, FIRST_MAX);
	} else {
		customer_sql_create(return_value, &sql);
	}
	customer_query_arena_free(&arena);
}

/* ---- Arrays ---- */

static void text_value(zval *value, customer_query_text text)
{
	ZVAL_STRINGL_FAST(value, text.data, text.length);
}

/* What stands behind the operation in an array: a text, a list of texts, or true. */
static void condition_value(zval *value, const customer_query_node *node)
{
	bool is_range = node->condition.operation == CUSTOMER_QUERY_BETWEEN;
	const customer_query_text *items = is_range ? node->condition.raw : node->condition.raw_items;
	size_t count = is_range ? 2 : node->condition.item_count;
	zval item;

	switch (node->condition.operation) {
		case CUSTOMER_QUERY_IN:
		case CUSTOMER_QUERY_NIN:
		case CUSTOMER_QUERY_BETWEEN:
			array_init_size(value, (uint32_t) count);
			for (size_t i = 0; i < count; i++) {
				text_value(&item, items[i]);
				zend_hash_next_index_insert_new(Z_ARRVAL_P(value), &item);
			}
			break;
		case CUSTOMER_QUERY_NULL:
		case CUSTOMER_QUERY_NOTNULL:
			ZVAL_TRUE(value);
			break;
		default:
			text_value(value, node->condition.raw[0]);
	}
}

static zend_array *array_of_parts(const customer_query_node *first);
static zend_array *list_of_parts(const customer_query_node *first);

/* The key that a part has in an array. Parts of one attribute have one, and so have two groups 'or'. */
static const char *key_of(const customer_query_node *node)
{
	static const char *const words[] = {
		[CUSTOMER_QUERY_AND] = "and", [CUSTOMER_QUERY_OR] = "or", [CUSTOMER_QUERY_NOT] = "not"};

	return node->kind == CUSTOMER_QUERY_CONDITION ? node->condition.field->definition.name : words[node->kind];
}

/*
 * Adds a part; false, without having done so, if its key is taken: by anything but conditions of the same attribute
 * with other operations, and these must be the latest, so that the order stays as it is.
 */
static bool add_part(zend_array *array, const customer_query_node *node, const customer_query_node *before)
{
	const char *key = key_of(node), *operation;
	zval *taken = zend_hash_str_find(array, key, strlen(key)), value;

	if (node->kind != CUSTOMER_QUERY_CONDITION) {
		if (taken) {
			return false;
		}
		ZVAL_ARR(&value,
			node->kind == CUSTOMER_QUERY_NOT ? array_of_parts(node->group.first) : list_of_parts(node->group.first));
		zend_hash_str_add_new(array, key, strlen(key), &value);
		return true;
	}
	operation = customer_query_operation_names[node->condition.operation];
	if (taken &&
		(before->kind != CUSTOMER_QUERY_CONDITION || before->condition.field != node->condition.field ||
			zend_hash_str_exists(Z_ARRVAL_P(taken), operation, strlen(operation)))) {
		return false;
	}
	if (!taken) {
		array_init_size(&value, 1);
		taken = zend_hash_str_add_new(array, key, strlen(key), &value);
	}
	condition_value(&value, node);
	zend_hash_str_add_new(Z_ARRVAL_P(taken), operation, strlen(operation), &value);
	return true;
}

/* A filter of one part alone. Parts of an AND within an OR are one element of its list. */
static zend_array *array_of_part(const customer_query_node *node)
{
	zend_array *array;

	if (node->kind == CUSTOMER_QUERY_AND) {
		return array_of_parts(node->group.first);
	}
	array = zend_new_array(1);
	add_part(array, node, NULL);
	return array;
}

static zend_array *list_of_parts(const customer_query_node *first)
{
	zend_array *list = zend_new_array(4);
	zval item;

	for (const customer_query_node *node = first; node; node = node->next) {
		ZVAL_ARR(&item, array_of_part(node));
		zend_hash_next_index_insert_new(list, &item);
	}
	return list;
}

/* Parts that all must hold: by their keys where each has its own, else as a list of filters. */
static zend_array *array_of_parts(const customer_query_node *first)
{
	zend_array *array = zend_new_array(4);
	zval list;

	for (const customer_query_node *node = first, *before = NULL; node; before = node, node = node->next) {
		if (!add_part(array, node, before)) {
			zend_array_destroy(array);
			array = zend_new_array(1);
			ZVAL_ARR(&list, list_of_parts(first));
			zend_hash_str_add_new(array, ZEND_STRL("and"), &list);
			break;
		}
	}
	return array;
}

static zend_array *array_of_tree(const customer_query_node *root)
{
	zend_array *array;
	zval list;

	if (root->kind == CUSTOMER_QUERY_AND) {
		return array_of_parts(root->group.first);
	}
	array = zend_new_array(1);
	ZVAL_ARR(&list, list_of_parts(root->group.first));
	zend_hash_str_add_new(array, ZEND_STRL("or"), &list);
	return array;
}

static HashTable *show(zend_object *object, int *is_temp)
{
	const filter_object *filter = filter_of(object);
	zend_array *array, *list;
	zval item;

	*is_temp = 1;
	if (filter->part_count == 0) {
		return array_of_tree(&filter->tree.root);
	}
	if (filter->part_count == 1) {
		return array_of_tree(&filter_of(filter->parts[0])->tree.root);
	}
	list = zend_new_array(filter->part_count);
	for (uint32_t i = 0; i < filter->part_count; i++) {
		ZVAL_ARR(&item, array_of_tree(&filter_of(filter->parts[i])->tree.root));
		zend_hash_next_index_insert_new(list, &item);
	}
	array = zend_new_array(1);
	ZVAL_ARR(&item, list);
	zend_hash_str_add_new(array, ZEND_STRL("and"), &item);
	return array;
}

/* An array has names only: those of another schema would come back as attributes of the one that reads them. */
static bool is_of_one_schema(const filter_object *filter)
{
	for (uint32_t i = 0; i < filter->part_count; i++) {
		if (filter_of(filter->parts[i])->tree.schema != filter->tree.schema) {
			return false;
		}
	}
	return true;
}

ZEND_METHOD(Customer_Query_Filter, toArray)
{
	int is_temp;

	ZEND_PARSE_PARAMETERS_NONE();

	if (!is_of_one_schema(filter_of(Z_OBJ_P(ZEND_THIS)))) {
		zend_throw_exception(spl_ce_LogicException,
			"The filter has a scope of another schema, which an array can't tell; keep the array from before within()",
			0);
		RETURN_THROWS();
	}
	RETURN_ARR(show(Z_OBJ_P(ZEND_THIS), &is_temp));
}

ZEND_METHOD(Customer_Query_Filter, isEmpty)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(is_empty(filter_of(Z_OBJ_P(ZEND_THIS))));
}

/* ---- Module ---- */

void customer_filter_minit(void)
{
	customer_syntax_exception_ce =
		register_class_Customer_Query_SyntaxException(spl_ce_InvalidArgumentException, customer_throwable_ce);
	customer_query_dialect_ce = register_class_Customer_Query_Dialect();
	customer_query_placeholders_ce = register_class_Customer_Query_Placeholders();
	customer_query_schema_ce = register_class_Customer_Query_Schema();
	customer_query_filter_ce = register_class_Customer_Query_Filter(php_json_serializable_ce);
	customer_query_sorting_ce = register_class_Customer_Query_Sorting(zend_ce_stringable);
	customer_query_sql_ce = register_class_Customer_Query_Sql();
	customer_query_pagination_ce = register_class_Customer_Query_Pagination();
	customer_query_search_ce = register_class_Customer_Query_Search();

	customer_value_setup(customer_query_sql_ce);
	customer_value_setup(customer_query_pagination_ce);
	customer_value_setup(customer_query_search_ce);
	customer_schema_setup();
	customer_sorting_setup();
	customer_query_setup(&handlers, offsetof(filter_object, std), free_object, get_gc, show);
	customer_query_filter_ce->create_object = create_object;
}
