/*
 * Pages by key, and their cursors. A cursor is the keys of a row, signed together with what was asked for, so that it
 * serves the same shop, filter or search, and sorting, and nothing else.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "ext/spl/spl_array.h"

#include "php_customer.h"
#include "src/customer/customer.h"
#include "src/customer/services.h"
#include "src/zend/errors.h"
#include "src/zend/value.h"

#include <sodium.h>

#define KEY_BYTES crypto_generichash_KEYBYTES
#define SIGNATURE_BYTES 16
#define CURSOR_MAX (32 * 1024) /* characters: more than the longest has */

enum {
	PAGE_CUSTOMERS,
	PAGE_HAS_MORE,
	PAGE_NEXT_CURSOR,
	PAGE_PREVIOUS_CURSOR,
	PAGE_SLOTS
};

/* ---- Hashing ---- */

typedef crypto_generichash_state hashing;

/* With its length, so that no two lists of texts hash alike. */
static void hash_text(hashing *state, const char *text, size_t length)
{
	uint64_t size = length;

	crypto_generichash_update(state, (const unsigned char *) &size, sizeof(size));
	crypto_generichash_update(state, (const unsigned char *) text, length);
}

static void hash_number(hashing *state, int64_t number)
{
	crypto_generichash_update(state, (const unsigned char *) &number, sizeof(number));
}

static void hash_string(hashing *state, const char *string)
{
	hash_text(state, string, strlen(string));
}

/*
 * The key that is set, or one that is made of what the connection is made of: then whoever knows that can sign. What a
 * cursor says is checked in any case; the signature is there so that nobody builds on its form.
 */
static void make_key(const customer_db *db, unsigned char key[KEY_BYTES])
{
	const char *given = CUSTOMER_G(cursor_key);
	hashing state;

	crypto_generichash_init(&state, NULL, 0, KEY_BYTES);
	hash_string(&state, "customer cursor");
	if (given && *given) {
		hash_string(&state, given);
	} else {
		hash_string(&state, db->options.dsn);
		for (size_t i = 0; db->options.keywords && db->options.keywords[i]; i++) {
			hash_string(&state, db->options.keywords[i]);
			hash_string(&state, db->options.values[i]);
		}
	}
	crypto_generichash_final(&state, key, KEY_BYTES);
	sodium_memzero(&state, sizeof(state));
}

/* ---- What a cursor is bound to ---- */

static void hash_condition(hashing *state, const customer_query_node *node)
{
	hash_number(state, node->condition.operation);
	hash_string(state, node->condition.field->definition.name);
	switch (node->condition.operation) {
		case CUSTOMER_QUERY_NULL:
		case CUSTOMER_QUERY_NOTNULL:
			return;
		case CUSTOMER_QUERY_IN:
		case CUSTOMER_QUERY_NIN:
			hash_number(state, (int64_t) node->condition.item_count);
			for (size_t i = 0; i < node->condition.item_count; i++) {
				hash_text(state, node->condition.raw_items[i].data, node->condition.raw_items[i].length);
			}
			return;
		case CUSTOMER_QUERY_BETWEEN:
			hash_text(state, node->condition.raw[1].data, node->condition.raw[1].length);
			ZEND_FALLTHROUGH;
		default:
			hash_text(state, node->condition.raw[0].data, node->condition.raw[0].length);
	}
}

/* Goes down as deep as groups nest: CUSTOMER_QUERY_DEPTH_MAX. */
static void hash_node(hashing *state, const customer_query_node *node)
{
	hash_number(state, node->kind);
	if (node->kind == CUSTOMER_QUERY_CONDITION) {
		hash_condition(state, node);
		return;
	}
	for (const customer_query_node *part = node->group.first; part; part = part->next) {
		hash_node(state, part);
	}
	hash_number(state, -1);
}

static void hash_search(hashing *state, const customer_query_search *search)
{
	hash_number(state, (int64_t) search->count);
	for (size_t i = 0; i < search->count; i++) {
		hash_text(state, search->words[i].data, search->words[i].length);
	}
	for (size_t i = 0; i < search->exact_count && search->exact[i].count == 1; i++) {
		hash_text(state, search->exact[i].values[0].data, search->exact[i].values[0].length);
	}
}

static void hash_sorting(hashing *state, const customer_query_sorting *sorting)
{
	hash_number(state, (int64_t) sorting->given);
	for (size_t i = 0; i < sorting->count; i++) {
		hash_string(state, sorting->keys[i].field->definition.name);
		hash_number(state, sorting->keys[i].is_descending | sorting->keys[i].nulls_first << 1);
	}
}

/* How the cursors of a request are signed: to be wiped after use. */
typedef struct {
	unsigned char key[KEY_BYTES];
	unsigned char binding[crypto_generichash_BYTES];
} signing;

static void begin_signing(signing *signing, const customer_session *session, const customer_store_query *query)
{
	hashing state;

	make_key(session->db, signing->key);
	crypto_generichash_init(&state, NULL, 0, sizeof(signing->binding));
	hash_number(&state, session->shop_id);
	hash_number(&state, query->search ? 1 : 0);
	if (query->search) {
		hash_search(&state, query->search);
	} else {
		hash_node(&state, &query->filter->root);
	}
	hash_sorting(&state, query->sorting);
	crypto_generichash_final(&state, signing->binding, sizeof(signing->binding));
}

static void sign(const signing *signing, const char *bytes, size_t length, unsigned char signature[SIGNATURE_BYTES])
{
	hashing state;

	crypto_generichash_init(&state, signing->key, KEY_BYTES, SIGNATURE_BYTES);
	crypto_generichash_update(&state, signing->binding, sizeof(signing->binding));
	crypto_generichash_update(&state, (const unsigned char *) bytes, length);
	crypto_generichash_final(&state, signature, SIGNATURE_BYTES);
	sodium_memzero(&state, sizeof(state));
}

/* ---- Cursors as texts ---- */

/* False: there is no memory. */
static bool write_cursor(
	zval *field, const signing *signing, const customer_query_cursor *cursor, customer_query_arena *arena)
{
	customer_query_text bytes;
	unsigned char *whole;
	zend_string *text;
	size_t length, encoded;

	if (!customer_query_cursor_write(cursor, arena, &bytes)) {
		return false;
	}
	length = bytes.length + SIGNATURE_BYTES;
	if (!(whole = customer_query_allocate(arena, length))) {
		return false;
	}
	memcpy(whole, bytes.data, bytes.length);
	sign(signing, bytes.data, bytes.length, whole + bytes.length);
	encoded = sodium_base64_encoded_len(length, sodium_base64_VARIANT_URLSAFE_NO_PADDING); /* with a NUL */
	text = zend_string_alloc(encoded - 1, false);
	sodium_bin2base64(ZSTR_VAL(text), encoded, whole, length, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
	ZVAL_STR(field, text);
	return true;
}

/* The bytes of the text, if they are signed. They lie in the arena. */
static bool open_cursor(
	customer_query_text *bytes, const signing *signing, const zend_string *text, customer_query_arena *arena)
{
	unsigned char signature[SIGNATURE_BYTES], *whole;
	size_t length;

	if (ZSTR_LEN(text) > CURSOR_MAX || !(whole = customer_query_allocate(arena, ZSTR_LEN(text) + 1)) ||
		sodium_base642bin(whole, ZSTR_LEN(text) + 1, ZSTR_VAL(text), ZSTR_LEN(text), NULL, &length, NULL,
			sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0 ||
		length < SIGNATURE_BYTES) {
		return false;
	}
	*bytes = (customer_query_text){(const char *) whole, length - SIGNATURE_BYTES};
	sign(signing, bytes->data, bytes->length, signature);
	return sodium_memcmp(signature, whole + bytes->length, SIGNATURE_BYTES) == 0;
}

/* Throws and returns false if the text is not a cursor for the query. */
static bool read_cursor(
	customer_query_cursor *cursor, const signing *signing, const zend_string *text, const customer_store_query *query)
{
	customer_query_text bytes;

	if (open_cursor(&bytes, signing, text, query->arena) &&
		customer_query_cursor_read(cursor, query->sorting, bytes.data, bytes.length) &&
		(cursor->tier != CUSTOMER_QUERY_EVERY_MATCH) == customer_store_is_ranked(query)) {
		return true;
	}
	customer_throw_invalid("The cursor is not one of these customers in this order: it was changed, or made for another"
						   " shop, filter, search or sorting, or with another customer.cursor_key; begin again without"
						   " a cursor");
	return false;
}

/* ---- Pages ---- */

/*
 * Just beyond the row, or just before it, so that the row itself is met: every order ends in the id, which is a whole
 * number.
 */
static void move_by_one(customer_query_cursor *cursor, const customer_query_sorting *sorting, bool beyond)
{
	int64_t *id = &cursor->values[cursor->count - 1].integer;
	bool up = beyond != sorting->keys[sorting->count - 1].is_descending;

	*id = (int64_t) ((uint64_t) *id + (up ? 1 : UINT64_MAX));
}

/* What the page looks like from both ends. NULL: there is nothing on that side. */
typedef struct {
	const customer_query_cursor *next, *previous;
} page_ends;

/* Behind a page there is what was read beyond it, or what it was reached from. A page that turned out to be empty leads
 * back to where it was reached from. */
static page_ends ends_of(
	customer_store_page *page, customer_query_cursor *from, const customer_query_sorting *sorting, bool backwards)
{
	page_ends ends = {0};
	bool is_empty = zend_hash_num_elements(page->customers) == 0;

	if (is_empty && from) {
		move_by_one(from, sorting, !backwards);
		page->first = page->last = *from;
	}
	if (backwards ? true : page->has_more) {
		page->last.is_backwards = false;
		ends.next = &page->last;
	}
	if (backwards ? page->has_more : from != NULL) {
		page->first.is_backwards = true;
		ends.previous = &page->first;
	}
	return ends;
}

static void put_cursor(
	zval *field, const signing *signing, const customer_query_cursor *cursor, customer_query_arena *arena)
{
	ZVAL_NULL(field);
	if (cursor && !write_cursor(field, signing, cursor, arena)) {
		zend_throw_error(NULL, "There is not enough memory for a cursor");
	}
}

static void return_page(zval *return_value, const signing *signing, customer_store_page *page,
	customer_query_cursor *from, const customer_store_query *query)
{
	bool backwards = from && from->is_backwards;
	page_ends ends = ends_of(page, from, query->sorting, backwards);
	zval fields[PAGE_SLOTS];

	customers_create(&fields[PAGE_CUSTOMERS], page->customers);
	ZVAL_BOOL(&fields[PAGE_HAS_MORE], ends.next != NULL);
	put_cursor(&fields[PAGE_NEXT_CURSOR], signing, ends.next, query->arena);
	put_cursor(&fields[PAGE_PREVIOUS_CURSOR], signing, ends.previous, query->arena);
	customer_value_create(return_value, customer_page_ce, NULL, fields);
}

void customer_return_page(zval *return_value, customer_session *session, const customer_request *request,
	zend_long limit, const zend_string *text)
{
	const customer_store_query *query = &request->query;
	customer_query_cursor cursor, *from = text ? &cursor : NULL;
	customer_store_page page;
	signing signing;

	begin_signing(&signing, session, query);
	if (!text || read_cursor(&cursor, &signing, text, query)) {
		if (customer_store_read_page(session->db, session->shop_id, query, from, limit, &page)) {
			return_page(return_value, &signing, &page, from, query);
		} else {
			customer_throw_db(session->db);
		}
	}
	sodium_memzero(&signing, sizeof(signing));
}

/* ---- CustomerPage ---- */

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Services_CustomerPage)
CUSTOMER_GETTER(Customer_Services_CustomerPage, customers, PAGE_CUSTOMERS)
CUSTOMER_GETTER(Customer_Services_CustomerPage, hasMore, PAGE_HAS_MORE)
CUSTOMER_GETTER(Customer_Services_CustomerPage, nextCursor, PAGE_NEXT_CURSOR)
CUSTOMER_GETTER(Customer_Services_CustomerPage, previousCursor, PAGE_PREVIOUS_CURSOR)

static zval *items_of(zend_object *page)
{
	return customer_value_require(page) ? OBJ_PROP_NUM(Z_OBJ_P(OBJ_PROP_NUM(page, PAGE_CUSTOMERS)), 0) : NULL;
}

ZEND_METHOD(Customer_Services_CustomerPage, getIterator)
{
	zval *items;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!(items = items_of(Z_OBJ_P(ZEND_THIS)))) {
		RETURN_THROWS();
	}
	object_init_ex(return_value, spl_ce_ArrayIterator);
	zend_call_known_instance_method_with_1_params(
		spl_ce_ArrayIterator->constructor, Z_OBJ_P(return_value), NULL, items);
}

ZEND_METHOD(Customer_Services_CustomerPage, count)
{
	zval *items;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!(items = items_of(Z_OBJ_P(ZEND_THIS)))) {
		RETURN_THROWS();
	}
	RETURN_LONG(zend_hash_num_elements(Z_ARR_P(items)));
}

/* Arrays throughout: to json_encode(), an object of ours within another one looks like a recursion. */
ZEND_METHOD(Customer_Services_CustomerPage, jsonSerialize)
{
	zval *items, *customer, customers, array;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!(items = items_of(Z_OBJ_P(ZEND_THIS)))) {
		RETURN_THROWS();
	}
	array_init_size(&customers, zend_hash_num_elements(Z_ARR_P(items)));
	ZEND_HASH_FOREACH_VAL(Z_ARR_P(items), customer)
	{
		ZVAL_ARR(&array, customer_to_array(Z_OBJ_P(customer), NULL));
		zend_hash_next_index_insert_new(Z_ARR(customers), &array);
	}
	ZEND_HASH_FOREACH_END();
	RETVAL_ARR(customer_value_array(Z_OBJ_P(ZEND_THIS), 0, PAGE_SLOTS, NULL));
	zend_hash_update(Z_ARRVAL_P(return_value), customer_value_name(customer_page_ce, PAGE_CUSTOMERS), &customers);
}
