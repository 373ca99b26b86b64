/* shop: Customer\Shop, and what the rooms ask of it. */
#ifndef CUSTOMER_SHOP_SHOP_H
#define CUSTOMER_SHOP_SHOP_H

#include "php.h"

#include "src/db/connection.h"
#include "src/shop/configuration.h"

/* The slots of its properties. */
enum {
	SHOP_CONNECTION,
	SHOP_CONFIGURATION,
	SHOP_ID,
	SHOP_DISPATCHER,
	SHOP_SLOTS
};

extern zend_class_entry *customer_shop_ce;

/* The shop of customer.dsn, made when it is first asked for; throws and returns NULL if that is not possible. */
zend_object *customer_shop_default(void);

static inline customer_connection *customer_shop_connection(zend_object *shop)
{
	return customer_connection_of(Z_OBJ_P(OBJ_PROP_NUM(shop, SHOP_CONNECTION)));
}

static inline zend_object *customer_shop_configuration(zend_object *shop)
{
	return Z_OBJ_P(OBJ_PROP_NUM(shop, SHOP_CONFIGURATION));
}

static inline zend_long customer_shop_id(zend_object *shop)
{
	return Z_LVAL_P(OBJ_PROP_NUM(shop, SHOP_ID));
}

/* Whether anybody listens: if not, no event needs to be made. */
static inline bool customer_shop_has_dispatcher(zend_object *shop)
{
	return Z_TYPE_P(OBJ_PROP_NUM(shop, SHOP_DISPATCHER)) != IS_NULL;
}

/* Keeps an event for the dispatcher until the outermost commit; the event is copied. */
void customer_shop_raise(zend_object *shop, zval *event);

/* Calls code of the caller's in the open transaction, which a fatal error in it makes one that can't be committed. */
bool customer_call_in_transaction(customer_connection *connection, zend_fcall_info *fci, zend_fcall_info_cache *fcc);

void customer_shop_minit(void);

#endif
