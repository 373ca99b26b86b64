/*
 * connection: Customer\Connection, and the transactions and events that hang on it. The events of a change wait here
 * for the outermost commit: two shops on one connection share its transaction.
 */
#ifndef CUSTOMER_DB_CONNECTION_H
#define CUSTOMER_DB_CONNECTION_H

#include "php.h"

#include "src/db/db.h"

/* An object that was changed in a transaction, and how to make it what it was if that is rolled back. */
typedef struct {
	zend_object *object;
	zval state;
	void (*restore)(zend_object *object, zval *state);
} customer_undo;

/* A moment in a transaction: what came after it is undone when it is rolled back. */
typedef struct {
	uint32_t events;
	uint32_t undos;
} customer_mark;

typedef struct {
	customer_db *db;       /* NULL once closed; malloc memory, given back to the pool if persistent */
	zend_string *pool_key; /* NULL unless persistent */
	zend_array *pending;   /* dispatcher, event, dispatcher, event …; NULL if none */
	customer_undo *undos;  /* of the open transaction, oldest first; NULL if there is none */
	uint32_t undo_count, undo_capacity;
	bool dispatching;
	zend_object std;
} customer_connection;

extern zend_class_entry *customer_connection_ce;

static inline customer_connection *customer_connection_of(zend_object *object)
{
	return (customer_connection *) ((char *) object - offsetof(customer_connection, std));
}

void customer_connection_setup(zend_class_entry *ce);

/* The native connection; throws and returns NULL if it has been closed. */
customer_db *customer_connection_db(customer_connection *connection);

/*
 * One unit of work: a transaction, or a savepoint in the one that is open. Each throws and returns false if it fails;
 * the caller of a begun one that has not committed rolls back. The mark tells what to undo then: events are forgotten,
 * objects restored.
 */
bool customer_connection_begin(customer_connection *connection, customer_mark *mark);
bool customer_connection_commit(customer_connection *connection);
void customer_connection_rollback(customer_connection *connection, customer_mark mark);

/* If a transaction is open and is rolled back, restore() gets the object and the state, which is taken over. */
void customer_connection_undo(customer_connection *connection, zend_object *object, zval *state,
	void (*restore)(zend_object *object, zval *state));

/* Keeps an event for its dispatcher (both are copied). */
void customer_connection_raise(customer_connection *connection, zval *dispatcher, zval *event);
/* Dispatches what waits, unless a transaction is open. May leave an exception of a listener's. */
void customer_connection_dispatch(customer_connection *connection);

/* pool.c: persistent connections, one idle at most for each set of parameters. */
void customer_pool_minit(int module_number);
zend_string *customer_pool_key(const customer_db_options *options);
customer_db *customer_pool_take(zend_string *key);
void customer_pool_give_back(zend_string *key, customer_db *db);

#endif
