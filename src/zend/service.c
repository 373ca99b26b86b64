#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/shop/shop.h"
#include "src/zend/service.h"
#include "src/zend/value.h"

static zend_object_handlers handlers, sealed_handlers; /* filled in MINIT */

static zend_object *create_with(zend_class_entry *ce, const zend_object_handlers *with)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	object->handlers = with;
	return object;
}

static zend_object *create_object(zend_class_entry *ce)
{
	return create_with(ce, &handlers);
}

static zend_object *create_sealed_object(zend_class_entry *ce)
{
	return create_with(ce, &sealed_handlers);
}

void customer_service_minit(void)
{
	memcpy(&handlers, zend_get_std_object_handlers(), sizeof(handlers));
	handlers.clone_obj = NULL;
	memcpy(&sealed_handlers, &handlers, sizeof(handlers));
	customer_value_seal(&sealed_handlers);
}

void customer_service_setup(zend_class_entry *ce)
{
	ce->create_object = create_object;
}

void customer_service_setup_sealed(zend_class_entry *ce)
{
	ce->create_object = create_sealed_object;
}

void customer_service_construct(INTERNAL_FUNCTION_PARAMETERS)
{
	zend_object *shop = NULL;
	zval *slot = OBJ_PROP_NUM(Z_OBJ_P(ZEND_THIS), 0);

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(shop, customer_shop_ce)
	ZEND_PARSE_PARAMETERS_END();

	if (!Z_ISUNDEF_P(slot)) {
		zend_throw_error(NULL, "The %s object has been constructed already", ZSTR_VAL(Z_OBJCE_P(ZEND_THIS)->name));
		RETURN_THROWS();
	}
	if (!shop && !(shop = customer_shop_default())) {
		RETURN_THROWS();
	}
	ZVAL_OBJ_COPY(slot, shop);
}

zend_object *customer_service_shop(zend_object *service)
{
	const zval *slot = OBJ_PROP_NUM(service, 0);

	/* Services can be subclassed, so they are not sealed: ArrayObject and array_walk() can get at the slot. */
	ZVAL_DEREF(slot);
	if (Z_TYPE_P(slot) != IS_OBJECT || Z_OBJCE_P(slot) != customer_shop_ce) {
		zend_throw_error(NULL, "The %s object has no shop: its constructor must call parent::__construct()",
			ZSTR_VAL(service->ce->name));
		return NULL;
	}
	return Z_OBJ_P(slot);
}

void customer_service_create(zval *return_value, zend_class_entry *ce, zend_object *shop)
{
	object_init_ex(return_value, ce);
	ZVAL_OBJ_COPY(OBJ_PROP_NUM(Z_OBJ_P(return_value), 0), shop);
}
