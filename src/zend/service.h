/* service: objects that hold a shop or a connection. They can be subclassed and mocked, but neither cloned nor
 * serialized. */
#ifndef CUSTOMER_ZEND_SERVICE_H
#define CUSTOMER_ZEND_SERVICE_H

#include "php.h"

void customer_service_minit(void);
/* For MINIT: objects of the class are not cloneable. */
void customer_service_setup(zend_class_entry *ce);
/* The same for a final class: nothing writes in its objects either (customer_value_seal()). */
void customer_service_setup_sealed(zend_class_entry *ce);

/* The constructor of every service: slot 0 is the shop that is given, or that of customer.dsn. */
void customer_service_construct(INTERNAL_FUNCTION_PARAMETERS);
/* The shop of a service; throws and returns NULL if a subclass has not called the constructor. */
zend_object *customer_service_shop(zend_object *service);
/* Makes a service of a class for a shop. */
void customer_service_create(zval *return_value, zend_class_entry *ce, zend_object *shop);

#endif
