/*
 * Customer\Query\Schema: the attributes of any table, given as PHP arrays. The table that the core makes of them lies
 * in memory of the object, which nothing changes once the constructor has run: filters and sortings point into it, and
 * hold the object.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "zend_exceptions.h"

#include "src/filter/internal.h"
#include "src/text/text.h"
#include "src/zend/errors.h"
#include "src/zend/value.h"

zend_class_entry *customer_query_schema_ce;
static zend_object_handlers handlers; /* filled in MINIT */

typedef struct {
	customer_query_schema table;
	customer_query_arena arena;
	bool is_constructed;
	zend_object std;
} schema_object;

static inline schema_object *schema_of(zend_object *object)
{
	return (schema_object *) ((char *) object - offsetof(schema_object, std));
}

/* ---- Life ---- */

static zend_object *create_object(zend_class_entry *ce)
{
	schema_object *schema = zend_object_alloc(sizeof(schema_object), ce);

	zend_object_std_init(&schema->std, ce);
	object_properties_init(&schema->std, ce);
	customer_request_arena(&schema->arena, NULL, 0);
	schema->std.handlers = &handlers;
	return &schema->std;
}

static void free_object(zend_object *object)
{
	customer_query_arena_free(&schema_of(object)->arena);
	zend_object_std_dtor(object);
}

const customer_query_schema *customer_schema_require(zend_object *object)
{
	schema_object *schema = schema_of(object);

	if (UNEXPECTED(!schema->is_constructed)) {
		zend_throw_error(NULL, "The %s object has not been initialized by its constructor", ZSTR_VAL(object->ce->name));
		return NULL;
	}
	return &schema->table;
}

/* ---- Types ---- */

typedef struct {
	const char *name;
	unsigned possible; /* operations */
	unsigned usual;    /* where none are given */
} type_entry;

#define NULLNESS CUSTOMER_QUERY_NULLNESS
#define ORDERED (CUSTOMER_QUERY_EQUALITY | CUSTOMER_QUERY_ORDER)
#define TEXTUAL (CUSTOMER_QUERY_EQUALITY | CUSTOMER_QUERY_PATTERN)

/* By customer_query_type. Money is the customer's own: it has no name here. */
static const type_entry types[] = {
	[CUSTOMER_QUERY_INTEGER] = {"integer", ORDERED | NULLNESS, ORDERED},
	[CUSTOMER_QUERY_BOOLEAN] = {"boolean", CUSTOMER_QUERY_EQUALITY | NULLNESS,
		CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_EQ) | CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_NEQ)},
	[CUSTOMER_QUERY_STRING] = {"string", TEXTUAL | CUSTOMER_QUERY_ORDER | NULLNESS, TEXTUAL},
	[CUSTOMER_QUERY_FOLDED] = {"folded", TEXTUAL | CUSTOMER_QUERY_ORDER | NULLNESS, TEXTUAL},
	[CUSTOMER_QUERY_EMAIL] = {"email", TEXTUAL | CUSTOMER_QUERY_ORDER | NULLNESS, TEXTUAL},
	[CUSTOMER_QUERY_DATE] = {"date", ORDERED | CUSTOMER_QUERY_PATTERN | NULLNESS, ORDERED | CUSTOMER_QUERY_PATTERN},
	[CUSTOMER_QUERY_TIME] = {"time", ORDERED | NULLNESS, ORDERED},
	[CUSTOMER_QUERY_DECIMAL] = {"decimal", ORDERED | NULLNESS, ORDERED},
	[CUSTOMER_QUERY_MONEY] = {"decimal", ORDERED | NULLNESS, ORDERED},
};

/* ---- Definitions ---- */

/* An attribute while its definition is read. */
typedef struct {
	customer_query_arena *arena;
	const char *name; /* for messages */
	customer_query_attribute *attribute;
	bool has_operations;
} definition;

static bool refuse(const definition *definition, const char *key, const char *expected, const zval *value)
{
	customer_excerpt_buffer excerpt;

	if (Z_TYPE_P(value) == IS_STRING) {
		customer_throw_invalid("\"%s\" of the attribute \"%s\" must be %s, \"%s\" given", key, definition->name,
			expected, customer_excerpt(&excerpt, Z_STR_P(value)));
	} else {
		customer_throw_invalid("\"%s\" of the attribute \"%s\" must be %s, %s given", key, definition->name, expected,
			zend_zval_type_name(value));
	}
	return false;
}

/* A copy that ends in NUL and has none before that; NULL if that can't be. */
static const char *copy_text(customer_query_arena *arena, const zend_string *text)
{
	if (ZSTR_LEN(text) > CUSTOMER_QUERY_NAME_MAX || memchr(ZSTR_VAL(text), 0, ZSTR_LEN(text))) {
		return NULL;
	}
	return memcpy(customer_query_allocate(arena, ZSTR_LEN(text) + 1), ZSTR_VAL(text), ZSTR_LEN(text) + 1);
}

static bool read_column(definition *definition, const char *key, const zval *value)
{
	definition->attribute->column = Z_TYPE_P(value) == IS_STRING ? copy_text(definition->arena, Z_STR_P(value)) : NULL;
	return definition->attribute->column || refuse(definition, key, "an identifier: 'column' or 'table.column'", value);
}

static bool read_type(definition *definition, const char *key, const zval *value)
{
	for (size_t i = 0; i < CUSTOMER_QUERY_MONEY && Z_TYPE_P(value) == IS_STRING; i++) {
		if (zend_string_equals_cstr(Z_STR_P(value), types[i].name, strlen(types[i].name))) {
			definition->attribute->type = (customer_query_type) i;
			return true;
		}
	}
	return refuse(definition, key, "one of integer, boolean, string, folded, email, date, time, decimal", value);
}

static bool read_operation(definition *definition, const char *key, const zval *value)
{
	customer_query_operation operation = Z_TYPE_P(value) == IS_STRING
		? customer_query_operation_of(Z_STRVAL_P(value), Z_STRLEN_P(value))
		: CUSTOMER_QUERY_OPERATIONS;

	if (operation == CUSTOMER_QUERY_OPERATIONS) {
		return refuse(
			definition, key, "a list of eq, neq, lt, lte, gt, gte, like, in, nin, between, null, notnull", value);
	}
	definition->attribute->operations |= CUSTOMER_QUERY_BIT(operation);
	return true;
}

static bool read_operations(definition *definition, const char *key, const zval *value)
{
	zval *item;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return refuse(definition, key, "a list of operations", value);
	}
	definition->has_operations = true;
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), item)
	{
		ZVAL_DEREF(item);
		if (!read_operation(definition, key, item)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* The core wants them in one text, with blanks between them. */
static bool read_aliases(definition *definition, const char *key, const zval *value)
{
	size_t length = 0;
	zval *item;
	char *to;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return refuse(definition, key, "a list of names", value);
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), item)
	{
		ZVAL_DEREF(item);
		if (Z_TYPE_P(item) != IS_STRING || Z_STRLEN_P(item) == 0 || Z_STRLEN_P(item) > CUSTOMER_QUERY_NAME_MAX ||
			strcspn(Z_STRVAL_P(item), " ") != Z_STRLEN_P(item)) {
			return refuse(definition, key, "a list of names", item);
		}
		length += Z_STRLEN_P(item) + 1;
	}
	ZEND_HASH_FOREACH_END();
	definition->attribute->aliases = to = customer_query_allocate(definition->arena, length + 1);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), item)
	{
		ZVAL_DEREF(item);
		memcpy(to, Z_STRVAL_P(item), Z_STRLEN_P(item));
		to += Z_STRLEN_P(item);
		*to++ = ' ';
	}
	ZEND_HASH_FOREACH_END();
	*to = '\0';
	return true;
}

static bool read_flag(definition *definition, const char *key, const zval *value, bool *flag)
{
	*flag = Z_TYPE_P(value) == IS_TRUE;
	return *flag || Z_TYPE_P(value) == IS_FALSE || refuse(definition, key, "true or false", value);
}

static bool read_sortable(definition *definition, const char *key, const zval *value)
{
	return read_flag(definition, key, value, &definition->attribute->is_sortable);
}

static bool read_nullable(definition *definition, const char *key, const zval *value)
{
	return read_flag(definition, key, value, &definition->attribute->is_nullable);
}

static bool read_unique(definition *definition, const char *key, const zval *value)
{
	return read_flag(definition, key, value, &definition->attribute->is_unique);
}

static bool read_binary(definition *definition, const char *key, const zval *value)
{
	return read_flag(definition, key, value, &definition->attribute->is_binary);
}

static const struct {
	const char *name;
	bool (*read)(definition *definition, const char *key, const zval *value);
} keys[] = {
	{"column", read_column},
	{"type", read_type},
	{"operations", read_operations},
	{"sortable", read_sortable},
	{"nullable", read_nullable},
	{"unique", read_unique},
	{"binary", read_binary},
	{"aliases", read_aliases},
};

static bool read_key(definition *definition, const zend_string *key, const zval *value)
{
	customer_excerpt_buffer excerpt;

	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys) && key; i++) {
		if (zend_string_equals_cstr(key, keys[i].name, strlen(keys[i].name))) {
			return keys[i].read(definition, keys[i].name, value);
		}
	}
	customer_throw_invalid(
		"The attribute \"%s\" is defined by column, type, operations, sortable, nullable, unique, binary and "
		"aliases; it has no \"%s\"",
		definition->name, key ? customer_excerpt(&excerpt, key) : "0");
	return false;
}

/* What the type and the rest make of the operations. */
static bool settle_operations(definition *definition)
{
	customer_query_attribute *attribute = definition->attribute;
	const type_entry *type = &types[attribute->type];
	unsigned impossible = attribute->operations & ~type->possible;

	if (!definition->has_operations) {
		attribute->operations = type->usual | (attribute->is_nullable ? NULLNESS : 0);
	}
	for (int i = 0; i < CUSTOMER_QUERY_OPERATIONS; i++) {
		if (impossible & CUSTOMER_QUERY_BIT(i)) {
			customer_throw_invalid("The attribute \"%s\" can't have the operation \"%s\": its type is %s",
				definition->name, customer_query_operation_names[i], type->name);
			return false;
		}
	}
	return true;
}

static bool read_definition(
	customer_query_arena *arena, const zend_string *name, const zval *value, customer_query_attribute *attribute)
{
	customer_excerpt_buffer excerpt;
	definition definition = {arena, customer_excerpt(&excerpt, name), attribute, false};
	zend_string *key;
	zval *item;

	*attribute = (customer_query_attribute){.type = CUSTOMER_QUERY_STRING, .is_sortable = true};
	if (!(attribute->name = copy_text(arena, name))) {
		customer_throw_invalid("The name of the attribute \"%s\" must have at most %d bytes, and no NUL among them",
			definition.name, CUSTOMER_QUERY_NAME_MAX);
		return false;
	}
	if (Z_TYPE_P(value) != IS_ARRAY) {
		customer_throw_invalid(
			"The attribute \"%s\" must be defined by an array such as ['column' => 'total', 'type' => "
			"'decimal'], %s given",
			definition.name, zend_zval_type_name(value));
		return false;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL_P(value), key, item)
	{
		ZVAL_DEREF(item);
		if (!read_key(&definition, key, item)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	if (!attribute->column) {
		customer_throw_invalid("The attribute \"%s\" has no \"column\"", definition.name);
		return false;
	}
	return settle_operations(&definition);
}

static bool read_definitions(customer_query_arena *arena, zend_array *given, customer_query_attribute *attributes)
{
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(given, name, value)
	{
		if (!name) {
			customer_throw_invalid("Attributes must be given by name, as in ['total' => ['column' => 'o.total']]");
			return false;
		}
		ZVAL_DEREF(value);
		if (!read_definition(arena, name, value, attributes++)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* ---- Construction ---- */

static bool build(
	schema_object *schema, zend_array *given, const customer_query_attribute *attributes, const char *last)
{
	customer_query_error error;

	if (customer_query_schema_init(
			&schema->table, attributes, zend_hash_num_elements(given), last, NULL, &schema->arena, &error)) {
		return true;
	}
	customer_throw_invalid("%s", error.message);
	return false;
}

ZEND_METHOD(Customer_Query_Schema, __construct)
{
	schema_object *schema = schema_of(Z_OBJ_P(ZEND_THIS));
	zend_array *given;
	zend_string *order_by = NULL;
	const char *last = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ARRAY_HT(given)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(order_by)
	ZEND_PARSE_PARAMETERS_END();

	if (schema->is_constructed) {
		zend_throw_error(NULL, "The Customer\\Query\\Schema object has been constructed already");
		RETURN_THROWS();
	}
	if (zend_hash_num_elements(given) > CUSTOMER_QUERY_ATTRIBUTES_MAX) {
		customer_throw_invalid("A schema has at most %d attributes, %u given", CUSTOMER_QUERY_ATTRIBUTES_MAX,
			zend_hash_num_elements(given));
		RETURN_THROWS();
	}
	if (order_by && !(last = copy_text(&schema->arena, order_by))) {
		customer_throw_invalid("orderBy must be the name of an attribute");
		RETURN_THROWS();
	}
	customer_query_attribute *attributes =
		safe_emalloc(zend_hash_num_elements(given), sizeof(*attributes), sizeof(*attributes));

	schema->is_constructed =
		read_definitions(&schema->arena, given, attributes) && build(schema, given, attributes, last);
	efree(attributes);
}

/* ---- attributes() ---- */

static void add_operations(zval *array, unsigned operations)
{
	zval list;

	array_init(&list);
	for (int i = 0; i < CUSTOMER_QUERY_OPERATIONS; i++) {
		if (operations & CUSTOMER_QUERY_BIT(i)) {
			add_next_index_string(&list, customer_query_operation_names[i]);
		}
	}
	add_assoc_zval(array, "operations", &list);
}

static void add_aliases(zval *array, const char *aliases)
{
	zval list;

	array_init(&list);
	for (size_t length; aliases && *aliases; aliases += length + 1) {
		length = strcspn(aliases, " ");
		add_next_index_stringl(&list, aliases, length);
	}
	add_assoc_zval(array, "aliases", &list);
}

static void add_attribute(zend_array *attributes, const customer_query_attribute *attribute)
{
	zval array;

	array_init(&array);
	add_assoc_string(&array, "column", attribute->column);
	add_assoc_string(&array, "type", types[attribute->type].name);
	add_operations(&array, attribute->operations);
	add_assoc_bool(&array, "sortable", attribute->is_sortable);
	add_assoc_bool(&array, "nullable", attribute->is_nullable);
	add_assoc_bool(&array, "unique", attribute->is_unique);
	add_assoc_bool(&array, "binary", attribute->is_binary);
	add_aliases(&array, attribute->aliases);
	zend_hash_str_add_new(attributes, attribute->name, strlen(attribute->name), &array);
}

static HashTable *show(zend_object *object, int *is_temp)
{
	const schema_object *schema = schema_of(object);
	zend_array *attributes = zend_new_array(schema->table.count);

	*is_temp = 1;
	for (size_t i = 0; i < schema->table.count && schema->is_constructed; i++) {
		add_attribute(attributes, &schema->table.fields[i].definition);
	}
	return attributes;
}

ZEND_METHOD(Customer_Query_Schema, attributes)
{
	int is_temp;

	ZEND_PARSE_PARAMETERS_NONE();

	if (!customer_schema_require(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	RETURN_ARR(show(Z_OBJ_P(ZEND_THIS), &is_temp));
}

/* ---- Filters and sortings ---- */

ZEND_METHOD(Customer_Query_Schema, filter)
{
	zend_array *filters;
	bool all = true;
	const customer_query_schema *schema;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ARRAY_HT(filters)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(all)
	ZEND_PARSE_PARAMETERS_END();

	if (!(schema = customer_schema_require(Z_OBJ_P(ZEND_THIS)))) {
		RETURN_THROWS();
	}
	customer_filter_create(return_value, schema, Z_OBJ_P(ZEND_THIS), filters, all);
}

ZEND_METHOD(Customer_Query_Schema, sorting)
{
	zend_string *sorting;
	const customer_query_schema *schema;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR_OR_NULL(sorting)
	ZEND_PARSE_PARAMETERS_END();

	if (!(schema = customer_schema_require(Z_OBJ_P(ZEND_THIS)))) {
		RETURN_THROWS();
	}
	customer_sorting_create(return_value, schema, Z_OBJ_P(ZEND_THIS), sorting);
}

/* ---- What columns must hold ---- */

static bool check_text(const zend_string *text, size_t maximum)
{
	if (ZSTR_LEN(text) > maximum) {
		customer_throw_invalid("The address must be at most %zu bytes long, %zu given", maximum, ZSTR_LEN(text));
		return false;
	}
	if (memchr(ZSTR_VAL(text), 0, ZSTR_LEN(text)) || !customer_text_is_utf8(ZSTR_VAL(text), ZSTR_LEN(text))) {
		customer_throw_invalid("The text must be valid UTF-8 without null bytes");
		return false;
	}
	return true;
}

ZEND_METHOD(Customer_Query_Schema, fold)
{
	zend_string *text;
	char key[CUSTOMER_TEXT_KEY_MAX];

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(text)
	ZEND_PARSE_PARAMETERS_END();

	if (!check_text(text, SIZE_MAX)) {
		RETURN_THROWS();
	}
	RETURN_STRINGL(key, customer_text_fold(key, sizeof(key), ZSTR_VAL(text), ZSTR_LEN(text)));
}

ZEND_METHOD(Customer_Query_Schema, emailKey)
{
	zend_string *email;
	char key[CUSTOMER_EMAIL_KEY_MAX];

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(email)
	ZEND_PARSE_PARAMETERS_END();

	if (!check_text(email, CUSTOMER_EMAIL_KEY_MAX)) {
		RETURN_THROWS();
	}
	RETURN_STRINGL(key, customer_email_key(key, sizeof(key), ZSTR_VAL(email), ZSTR_LEN(email)));
}

/* ---- Module ---- */

static HashTable *get_gc(ZEND_ATTRIBUTE_UNUSED zend_object *object, zval **table, int *count)
{
	*table = NULL; /* no values of PHP's */
	*count = 0;
	return NULL;
}

void customer_query_setup(zend_object_handlers *of, size_t offset, zend_object_free_obj_t free, zend_object_get_gc_t gc,
	HashTable *(*debug)(zend_object *object, int *is_temp))
{
	memcpy(of, zend_get_std_object_handlers(), sizeof(*of));
	customer_value_seal(of);
	of->offset = (int) offset;
	of->free_obj = free;
	of->clone_obj = NULL;
	of->compare = zend_objects_not_comparable; /* the engine's own finds all objects without properties equal */
	of->get_gc = gc;
	of->get_properties_for = NULL; /* the engine's own asks get_debug_info */
	of->get_debug_info = debug;
}

void customer_schema_setup(void)
{
	customer_query_setup(&handlers, offsetof(schema_object, std), free_object, get_gc, show);
	customer_query_schema_ce->create_object = create_object;
}
