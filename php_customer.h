/* customer: a customer domain for PHP shops. */
#ifndef PHP_CUSTOMER_H
#define PHP_CUSTOMER_H

#include "php.h"

#define PHP_CUSTOMER_VERSION "0.1.0"

extern zend_module_entry customer_module_entry;
#define phpext_customer_ptr &customer_module_entry

ZEND_BEGIN_MODULE_GLOBALS(customer)
	char *dsn;
	char *cursor_key; /* "" if none is set */
	bool persistent;
	double connect_timeout;   /* seconds */
	double statement_timeout; /* seconds */
	char *application_name;
	bool prepared_statements;
	zend_long password_memory; /* KiB */
	zend_long password_iterations;
	HashTable no_properties;   /* always empty; reset() moves its internal pointer, so it is not shared by threads */
	zend_object *default_shop; /* of customer.dsn: made when first asked for, released in RSHUTDOWN */
ZEND_END_MODULE_GLOBALS(customer)

ZEND_EXTERN_MODULE_GLOBALS(customer)
#define CUSTOMER_G(v) ZEND_MODULE_GLOBALS_ACCESSOR(customer, v)

#if defined(ZTS) && defined(COMPILE_DL_CUSTOMER)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

#endif
