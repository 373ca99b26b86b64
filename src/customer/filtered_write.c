/*
 * CustomerWriteService::updateFilteredCustomers() and deleteFilteredCustomers(): chunks by id, each a transaction of
 * its own, of those that match when the chunk is read.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/customer/customer.h"
#include "src/customer/services.h"
#include "src/filter/filter.h"
#include "src/zend/errors.h"

#define CHUNK_MAX 10000
#define SCRATCH 4096 /* bytes, of a chunk's statements */

typedef struct {
	customer_session *session;
	const customer_request *request;
	zend_long chunk_size;
	int64_t last;    /* the id up to which everything is done */
	zend_long count; /* of the customers done, in chunks that have been committed */
	zend_fcall_info *change;
	zend_fcall_info_cache *change_cache;
} filtered_write;

/* What a chunk has come to. */
typedef enum {
	CHUNK_FAILED, /* thrown */
	CHUNK_DONE,
	CHUNK_EMPTY
} chunk_result;

typedef chunk_result (*chunk_work)(filtered_write *write, const customer_store_query *query, zend_long *count);

/* ---- Chunks ---- */

static bool throw_wrapped(const customer_session *session, customer_error error)
{
	customer_throw_db(session->db);
	customer_wrap_db_exception(error);
	return false;
}

/* Listeners hear of a chunk when it is committed, unless the caller's transaction goes on. */
static chunk_result run_chunk(filtered_write *write, chunk_work work, customer_error error)
{
	customer_session *session = write->session;
	customer_store_query query = write->request->query;
	alignas(max_align_t) char scratch[SCRATCH];
	customer_query_arena arena;
	customer_mark mark;
	chunk_result result;
	zend_long count = 0;

	/* Code of the caller's has run since the last chunk, and may have closed the connection. */
	if (!(session->db = customer_connection_db(session->connection)) ||
		!customer_connection_begin(session->connection, &mark)) {
		customer_wrap_db_exception(error);
		return CHUNK_FAILED;
	}
	customer_request_arena(&arena, scratch, sizeof(scratch));
	query.arena = &arena;
	result = work(write, &query, &count);
	customer_query_arena_free(&arena);
	if (result != CHUNK_FAILED && !customer_connection_commit(session->connection)) {
		customer_wrap_db_exception(error);
		result = CHUNK_FAILED;
	}
	if (result == CHUNK_FAILED) {
		customer_connection_rollback(session->connection, mark);
		return CHUNK_FAILED;
	}
	write->count += count;
	customer_connection_dispatch(session->connection);
	return EG(exception) ? CHUNK_FAILED : result;
}

#define EMPTY_MAX 3 /* chunks in a row, before the customer who seems to be in them is passed over */

/*
 * An empty chunk is the end only if nobody is left: PostgreSQL may have waited for somebody who changed all of the
 * chunk's customers, so that they did not match any more. Or there is somebody who may be read and not be locked, by a
 * policy of the database's: that one is passed over.
 */
static bool is_end(filtered_write *write, int empty, customer_error error)
{
	customer_store_query query = write->request->query;
	alignas(max_align_t) char scratch[SCRATCH];
	customer_query_arena arena;
	int64_t next;

	customer_request_arena(&arena, scratch, sizeof(scratch));
	query.arena = &arena;
	next = customer_store_next_id(write->session->db, write->session->shop_id, &query, write->last);
	customer_query_arena_free(&arena);
	if (next > 0 && empty >= EMPTY_MAX) {
		write->last = next;
	}
	return next == 0 || (next < 0 && !throw_wrapped(write->session, error));
}

/* False: thrown. */
static bool run_chunks(filtered_write *write, chunk_work work, customer_error error)
{
	for (int empty = 0;;) {
		switch (run_chunk(write, work, error)) {
			case CHUNK_DONE:
				empty = 0;
				break;
			case CHUNK_EMPTY:
				if (is_end(write, ++empty, error)) {
					return !EG(exception);
				}
				break;
			default:
				return false;
		}
	}
}

/* The requests' texts, the shop and the connection stay until the end, whatever is done in between. */
static void run(zval *return_value, filtered_write *write, chunk_work work, customer_error error)
{
	zend_object *shop = write->session->shop;

	GC_ADDREF(shop);
	if (run_chunks(write, work, error)) {
		RETVAL_LONG(write->count);
	}
	OBJ_RELEASE(shop);
}

/* How many match: a dry run. */
static void return_matching(
	zval *return_value, customer_session *session, const customer_request *request, customer_error error)
{
	int64_t count = customer_store_count(session->db, session->shop_id, &request->query);

	if (count >= 0) {
		RETVAL_LONG(count);
	} else {
		throw_wrapped(session, error);
	}
}

static bool open_write(
	customer_session *session, customer_request *request, zval *service, zend_array *filters, zend_long chunk_size)
{
	if (!customer_check_between("The chunk size", chunk_size, CHUNK_MAX) ||
		!customer_request_filter(request, filters, NULL)) {
		return false;
	}
	if (!customer_session_open(session, Z_OBJ_P(service))) {
		customer_request_free(request);
		return false;
	}
	return true;
}

/* ---- Changing ---- */

static bool call_change(filtered_write *write, zval *customer)
{
	zval ignored;
	bool called;

	ZVAL_UNDEF(&ignored);
	write->change->retval = &ignored;
	write->change->params = customer;
	write->change->param_count = 1;
	called = customer_call_in_transaction(write->session->connection, write->change, write->change_cache);
	zval_ptr_dtor(&ignored);
	return called && !EG(exception);
}

static bool is_changed(zend_object *customer)
{
	return customer_long(customer, CUSTOMER_CHANGES) != 0 ||
		zend_hash_num_elements(Z_ARR_P(customer_slot(customer, CUSTOMER_EVENTS))) > 0;
}

/* Lets the callback have each customer, and counts those that it changes, or stores itself. False: thrown. */
static bool change_all(filtered_write *write, zval *customers, uint32_t count, zend_long *changed)
{
	for (uint32_t i = 0; i < count; i++) {
		zend_long version = customer_long(Z_OBJ(customers[i]), CUSTOMER_VERSION);

		if (!call_change(write, &customers[i])) {
			return false;
		}
		*changed += is_changed(Z_OBJ(customers[i])) || customer_long(Z_OBJ(customers[i]), CUSTOMER_VERSION) != version;
	}
	return true;
}

/* Moves those that are to be stored to the front: how many there are. */
static uint32_t gather_changed(zval *customers, uint32_t count)
{
	uint32_t changed = 0;

	for (uint32_t i = 0; i < count; i++) {
		if (is_changed(Z_OBJ(customers[i]))) {
			zval customer = customers[i];

			customers[i] = customers[changed];
			customers[changed++] = customer;
		}
	}
	return changed;
}

/* The callback may have closed the connection. */
static bool store_changed(filtered_write *write, zval *customers, uint32_t count)
{
	if (count > 0 && (write->session->db = customer_connection_db(write->session->connection))) {
		customer_store_all(write->session, customers, count);
	}
	return !EG(exception);
}

static chunk_result change_and_store(filtered_write *write, zend_array *batch, zend_long *count)
{
	uint32_t read = zend_hash_num_elements(batch), i = 0;
	zval *customers = safe_emalloc(read, sizeof(zval), 0), *customer;
	bool done;

	ZEND_HASH_FOREACH_VAL(batch, customer)
	{
		ZVAL_COPY_VALUE(&customers[i++], customer); /* the batch keeps them */
	}
	ZEND_HASH_FOREACH_END();
	write->last = customer_long(Z_OBJ(customers[read - 1]), CUSTOMER_ID);
	done =
		change_all(write, customers, read, count) && store_changed(write, customers, gather_changed(customers, read));
	efree(customers);
	return done ? CHUNK_DONE : CHUNK_FAILED;
}

static chunk_result update_chunk(filtered_write *write, const customer_store_query *query, zend_long *count)
{
	customer_session *session = write->session;
	zend_array *batch = customer_store_lock(session->db, session->shop_id, query, write->last, write->chunk_size);
	chunk_result result = CHUNK_EMPTY;

	if (!batch) {
		throw_wrapped(session, CUSTOMER_ERROR_STORAGE_FAILED);
		return CHUNK_FAILED;
	}
	if (zend_hash_num_elements(batch) > 0) {
		result = change_and_store(write, batch, count);
	}
	zend_array_release(batch);
	return result;
}

ZEND_METHOD(Customer_Services_CustomerWriteService, updateFilteredCustomers)
{
	customer_session session;
	customer_request request;
	zend_array *filters;
	zend_fcall_info change;
	zend_fcall_info_cache change_cache;
	bool dry_run = false;
	zend_long chunk_size = 500;

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_ARRAY_HT(filters)
		Z_PARAM_FUNC(change, change_cache)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(dry_run)
		Z_PARAM_LONG(chunk_size)
	ZEND_PARSE_PARAMETERS_END();

	if (!open_write(&session, &request, ZEND_THIS, filters, chunk_size)) {
		RETURN_THROWS();
	}
	if (dry_run) {
		return_matching(return_value, &session, &request, CUSTOMER_ERROR_STORAGE_FAILED);
	} else {
		filtered_write write = {.session = &session,
			.request = &request,
			.chunk_size = chunk_size,
			.change = &change,
			.change_cache = &change_cache};

		run(return_value, &write, update_chunk, CUSTOMER_ERROR_STORAGE_FAILED);
	}
	customer_request_free(&request);
}

/* ---- Deleting ---- */

/* The main admin has the least id there is: if he is among them, he is the first of the first chunk. */
static chunk_result delete_ids(filtered_write *write, const customer_id_list *ids, zend_long *count)
{
	customer_id_list deleted = {0};

	if (ids->count == 0) {
		return CHUNK_EMPTY;
	}
	if (ids->items[0] == CUSTOMER_MAIN_ADMIN) {
		customer_throw(CUSTOMER_ERROR_MAIN_ADMIN_DELETED);
		return CHUNK_FAILED;
	}
	write->last = ids->items[ids->count - 1];
	customer_delete_all(write->session, ids, &deleted);
	*count = (zend_long) deleted.count;
	customer_id_list_free(&deleted);
	return EG(exception) ? CHUNK_FAILED : CHUNK_DONE;
}

static chunk_result delete_chunk(filtered_write *write, const customer_store_query *query, zend_long *count)
{
	customer_session *session = write->session;
	customer_id_list ids = {0};
	chunk_result result = CHUNK_FAILED;

	if (customer_store_lock_ids(session->db, session->shop_id, query, write->last, write->chunk_size, &ids)) {
		result = delete_ids(write, &ids, count);
	} else {
		throw_wrapped(session, CUSTOMER_ERROR_DELETION_FAILED);
	}
	customer_id_list_free(&ids);
	return result;
}

/* Says what the deletion would: that it is refused, too. */
static void return_deletable(zval *return_value, customer_session *session, const customer_request *request)
{
	int64_t first = customer_store_next_id(session->db, session->shop_id, &request->query, 0);

	if (first < 0) {
		throw_wrapped(session, CUSTOMER_ERROR_DELETION_FAILED);
	} else if (first == CUSTOMER_MAIN_ADMIN) {
		customer_throw(CUSTOMER_ERROR_MAIN_ADMIN_DELETED);
	} else {
		return_matching(return_value, session, request, CUSTOMER_ERROR_DELETION_FAILED);
	}
}

ZEND_METHOD(Customer_Services_CustomerWriteService, deleteFilteredCustomers)
{
	customer_session session;
	customer_request request;
	zend_array *filters;
	bool dry_run = false;
	zend_long chunk_size = 500;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_ARRAY_HT(filters)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(dry_run)
		Z_PARAM_LONG(chunk_size)
	ZEND_PARSE_PARAMETERS_END();

	if (!open_write(&session, &request, ZEND_THIS, filters, chunk_size)) {
		RETURN_THROWS();
	}
	if (!request.filter.root.group.first) {
		customer_throw_invalid("Without any filter all customers would be deleted; if that is what you mean, say"
							   " ['id' => 'gt|1']: all but the main admin, who can't be deleted");
	} else if (dry_run) {
		return_deletable(return_value, &session, &request);
	} else {
		filtered_write write = {.session = &session, .request = &request, .chunk_size = chunk_size};

		run(return_value, &write, delete_chunk, CUSTOMER_ERROR_DELETION_FAILED);
	}
	customer_request_free(&request);
}
