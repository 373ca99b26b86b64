#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/customer/services.h"
#include "src/text/text.h"
#include "src/zend/errors.h"
#include "src/zend/service.h"

ZEND_METHOD(Customer_Services_CustomerReadService, __construct)
{
	customer_service_construct(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

static void return_customers(INTERNAL_FUNCTION_PARAMETERS, bool guests_only)
{
	customer_session session;
	zend_array *customers;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!customer_session_open(&session, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	if (!(customers = customer_store_read(session.db, session.shop_id, guests_only))) {
		customer_throw_db(session.db);
		RETURN_THROWS();
	}
	customers_create(return_value, customers);
}

ZEND_METHOD(Customer_Services_CustomerReadService, getCustomers)
{
	return_customers(INTERNAL_FUNCTION_PARAM_PASSTHRU, false);
}

ZEND_METHOD(Customer_Services_CustomerReadService, getGuestAccounts)
{
	return_customers(INTERNAL_FUNCTION_PARAM_PASSTHRU, true);
}

ZEND_METHOD(Customer_Services_CustomerReadService, getCustomerById)
{
	customer_session session;
	zend_object *customer;
	zend_long id;
	zval field;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(id)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_LONG(&field, id);
	if (!customer_id_check(&field) || !customer_session_open(&session, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	switch (customer_store_find(session.db, session.shop_id, id, &customer)) {
		case 1:
			RETURN_OBJ(customer);
		case 0:
			customer_throw(CUSTOMER_ERROR_DOES_NOT_EXIST, id);
			break;
		default:
			customer_throw_db(session.db);
	}
}

/* Guests count, too, as in Gambio. */
ZEND_METHOD(Customer_Services_CustomerReadService, validateEmailAddress)
{
	customer_session session;
	zend_string *email;
	int taken;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(email)
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_session_open(&session, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	/* What is no address can't be taken, and is not asked for: it may be megabytes of anything. */
	if (!customer_email_is_valid(ZSTR_VAL(email), ZSTR_LEN(email))) {
		customer_throw_invalid_email(email);
		RETURN_THROWS();
	}
	if ((taken = customer_store_has_email(session.db, session.shop_id, email)) < 0) {
		customer_throw_db(session.db);
		RETURN_THROWS();
	}
	if (taken) {
		customer_throw(CUSTOMER_ERROR_EMAIL_TAKEN, ZSTR_VAL(email));
		RETURN_THROWS();
	}
	RETURN_TRUE;
}
