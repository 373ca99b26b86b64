/*
 * CustomerStream: pages by key, one after the other, whose customers are given one by one. Between two of them nothing
 * is open on the connection, so the loop may do anything with it.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "zend_interfaces.h"

#include "src/customer/services.h"
#include "src/filter/filter.h"
#include "src/zend/errors.h"
#include "src/zend/value.h"

typedef struct {
	customer_request request;
	bool is_understood; /* the request is there, and has to be freed */
	zend_object *shop;
	zend_long batch_size;

	zend_array *batch; /* NULL: none has been read, or the stream has ended */
	uint32_t position; /* in the batch */
	zend_long key;     /* of the current customer */
	bool is_begun, has_more;
	customer_query_cursor last; /* of the batch; its texts are in `arena` */
	customer_query_arena arena;

	zend_object std;
} customer_stream;

static zend_object_handlers handlers; /* filled in MINIT */

static customer_stream *stream_of(zend_object *object)
{
	return (customer_stream *) ((char *) object - offsetof(customer_stream, std));
}

/* ---- Life ---- */

static zend_object *create_object(zend_class_entry *ce)
{
	customer_stream *stream = zend_object_alloc(sizeof(customer_stream), ce);

	stream->is_understood = false;
	stream->shop = NULL;
	stream->batch = NULL;
	stream->position = 0;
	stream->key = 0;
	stream->is_begun = stream->has_more = false;
	customer_request_arena(&stream->arena, NULL, 0);
	zend_object_std_init(&stream->std, ce);
	object_properties_init(&stream->std, ce);
	stream->std.handlers = &handlers;
	return &stream->std;
}

/* Customers go when the stream is in order already: what is freed with them may run code. */
static void drop_batch(customer_stream *stream)
{
	zend_array *batch = stream->batch;

	stream->batch = NULL;
	stream->position = 0;
	if (batch) {
		zend_array_release(batch);
	}
}

static void free_object(zend_object *object)
{
	customer_stream *stream = stream_of(object);

	drop_batch(stream);
	customer_query_arena_free(&stream->arena);
	if (stream->is_understood) {
		customer_request_free(&stream->request);
	}
	if (stream->shop) {
		OBJ_RELEASE(stream->shop);
	}
	zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	customer_stream *stream = stream_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
	zval *customer;

	if (stream->shop) {
		zend_get_gc_buffer_add_obj(buffer, stream->shop);
	}
	if (stream->batch) {
		ZEND_HASH_FOREACH_VAL(stream->batch, customer)
		{
			zend_get_gc_buffer_add_zval(buffer, customer);
		}
		ZEND_HASH_FOREACH_END();
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return zend_std_get_properties(object);
}

void customer_stream_create(
	zval *return_value, zend_object *shop, zend_array *filters, const zend_string *sorting, zend_long batch)
{
	customer_stream *stream;

	object_init_ex(return_value, customer_stream_ce);
	stream = stream_of(Z_OBJ_P(return_value));
	stream->batch_size = batch;
	stream->is_understood = customer_request_filter(&stream->request, filters, sorting);
	if (stream->is_understood) {
		GC_ADDREF(shop);
		stream->shop = shop;
	} else {
		zval_ptr_dtor(return_value);
		ZVAL_NULL(return_value);
	}
}

/* ---- Batches ---- */

/*
 * Reads the batch behind `from`, or the first one. Keys are kept in an arena that lives until the next batch is there.
 * False: thrown, and the stream has ended.
 */
static bool read_batch(customer_stream *stream, const customer_query_cursor *from)
{
	customer_db *db = customer_connection_db(customer_shop_connection(stream->shop));
	customer_store_query query = stream->request.query;
	customer_query_arena arena;
	customer_store_page page;
	zend_array *old;

	stream->has_more = false;
	if (!db) {
		return false;
	}
	customer_request_arena(&arena, NULL, 0);
	query.arena = &arena;
	if (!customer_store_read_page(db, customer_shop_id(stream->shop), &query, from, stream->batch_size, &page)) {
		customer_query_arena_free(&arena);
		customer_throw_db(db);
		return false;
	}
	customer_query_arena_free(&stream->arena);
	stream->arena = arena;
	old = stream->batch; /* only if a destructor that ran when the batch before was let go has rewound the stream */
	stream->batch = page.customers;
	stream->position = 0;
	stream->has_more = page.has_more;
	if (page.has_more) {
		stream->last = page.last;
	}
	if (old) {
		zend_array_release(old);
	}
	return true;
}

static void rewind_stream(customer_stream *stream)
{
	drop_batch(stream);
	stream->key = 0;
	stream->is_begun = true;
	if (customer_value_require(stream->shop)) {
		read_batch(stream, NULL);
	}
}

/* The current customer; NULL behind the last one, or after an exception. */
static zval *current(customer_stream *stream)
{
	if (!stream->is_begun) {
		rewind_stream(stream);
	}
	return stream->batch ? zend_hash_index_find(stream->batch, stream->position) : NULL;
}

/* What has been passed is let go at once: a batch and the next one never are there together. */
static void move_forward(customer_stream *stream)
{
	if (!current(stream)) {
		return;
	}
	stream->key++;
	if (++stream->position < zend_hash_num_elements(stream->batch)) {
		return;
	}
	drop_batch(stream);
	if (stream->has_more) {
		customer_query_cursor from = stream->last;

		read_batch(stream, &from);
	}
}

/* NULL, and an exception, if the object was not made by streamCustomers(). */
static customer_stream *this_stream(zval *this)
{
	customer_stream *stream = stream_of(Z_OBJ_P(this));

	if (!stream->shop) {
		zend_throw_error(NULL,
			"The Customer\\Services\\CustomerStream object has not been initialized: it must be made by"
			" CustomerFilterService::streamCustomers()");
		return NULL;
	}
	return stream;
}

/* ---- foreach ---- */

/* What valid() returns: int, or zend_result in newer PHP. */
typedef __typeof__(((zend_object_iterator_funcs *) NULL)->valid(NULL)) validity;

static customer_stream *iterated(zend_object_iterator *iterator)
{
	return stream_of(Z_OBJ(iterator->data));
}

static void iterator_dtor(zend_object_iterator *iterator)
{
	zval_ptr_dtor(&iterator->data);
}

static validity iterator_valid(zend_object_iterator *iterator)
{
	return current(iterated(iterator)) ? SUCCESS : FAILURE;
}

static zval *iterator_current(zend_object_iterator *iterator)
{
	return current(iterated(iterator));
}

static void iterator_key(zend_object_iterator *iterator, zval *key)
{
	ZVAL_LONG(key, iterated(iterator)->key);
}

static void iterator_next(zend_object_iterator *iterator)
{
	move_forward(iterated(iterator));
}

static void iterator_rewind(zend_object_iterator *iterator)
{
	rewind_stream(iterated(iterator));
}

static const zend_object_iterator_funcs iterator_funcs = {
	.dtor = iterator_dtor,
	.valid = iterator_valid,
	.get_current_data = iterator_current,
	.get_current_key = iterator_key,
	.move_forward = iterator_next,
	.rewind = iterator_rewind,
};

static zend_object_iterator *get_iterator(ZEND_ATTRIBUTE_UNUSED zend_class_entry *ce, zval *object, int by_ref)
{
	zend_object_iterator *iterator;

	if (by_ref) {
		zend_throw_error(NULL, "An iterator cannot be used with foreach by reference");
		return NULL;
	}
	if (!this_stream(object)) {
		return NULL;
	}
	iterator = emalloc(sizeof(*iterator));
	zend_iterator_init(iterator);
	ZVAL_OBJ_COPY(&iterator->data, Z_OBJ_P(object));
	iterator->funcs = &iterator_funcs;
	return iterator;
}

/* ---- Methods ---- */

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Services_CustomerStream)

ZEND_METHOD(Customer_Services_CustomerStream, current)
{
	customer_stream *stream = this_stream(ZEND_THIS);
	zval *customer;

	ZEND_PARSE_PARAMETERS_NONE();
	if (stream && (customer = current(stream))) {
		RETURN_COPY(customer);
	}
}

ZEND_METHOD(Customer_Services_CustomerStream, key)
{
	customer_stream *stream = this_stream(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (stream && current(stream)) {
		RETURN_LONG(stream->key);
	}
}

ZEND_METHOD(Customer_Services_CustomerStream, next)
{
	customer_stream *stream = this_stream(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (stream) {
		move_forward(stream);
	}
}

ZEND_METHOD(Customer_Services_CustomerStream, rewind)
{
	customer_stream *stream = this_stream(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (stream) {
		rewind_stream(stream);
	}
}

ZEND_METHOD(Customer_Services_CustomerStream, valid)
{
	customer_stream *stream = this_stream(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(stream && current(stream));
}

void customer_stream_setup(zend_class_entry *ce)
{
	memcpy(&handlers, zend_get_std_object_handlers(), sizeof(handlers));
	handlers.offset = offsetof(customer_stream, std);
	handlers.free_obj = free_object;
	handlers.clone_obj = NULL;
	handlers.get_gc = get_gc;
	ce->create_object = create_object;
	ce->get_iterator = get_iterator;
}
