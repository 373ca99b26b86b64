/*
 * Customer\Services\CustomerFactory. Most of its methods are the create() of a value object by another name, and so
 * aliases in the stub; here are those that take something else.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "ext/date/php_date.h"

#include "src/customer/customer.h"
#include "src/customer/model.h"
#include "src/customer/services.h"
#include "src/zend/errors.h"
#include "src/zend/value.h"

ZEND_METHOD(Customer_Services_CustomerFactory, __construct)
{
	zend_object *configuration = NULL;
	zval *slot = OBJ_PROP_NUM(Z_OBJ_P(ZEND_THIS), 0);

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(configuration, customer_configuration_ce)
	ZEND_PARSE_PARAMETERS_END();

	if (!Z_ISUNDEF_P(slot)) {
		zend_throw_error(NULL, "The CustomerFactory object has been constructed already");
	} else if (configuration && customer_value_require(configuration)) {
		ZVAL_OBJ_COPY(slot, configuration);
	} else if (!configuration) {
		ZVAL_NULL(slot);
	}
}

/* Whether a customer is a merchant where that is not said. */
static bool is_merchant_by_default(zend_object *factory)
{
	const zval *configuration = OBJ_PROP_NUM(factory, 0);

	/* ArrayObject can put anything in a private property, and array_walk() makes it a reference. */
	ZVAL_DEREF(configuration);
	return Z_TYPE_P(configuration) == IS_OBJECT && Z_OBJCE_P(configuration) == customer_configuration_ce &&
		customer_config(Z_OBJ_P(configuration), CONFIG_ACCOUNT_DEFAULT_B2B_STATUS);
}

ZEND_METHOD(Customer_Services_CustomerFactory, createPersonalInformation)
{
	zend_string *gender = ZSTR_EMPTY_ALLOC(), *first_name = ZSTR_EMPTY_ALLOC(), *last_name = ZSTR_EMPTY_ALLOC();
	zend_string *number = ZSTR_EMPTY_ALLOC();
	zval *date = NULL, fields[PERSONAL_SLOTS];

	ZEND_PARSE_PARAMETERS_START(0, 5)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(gender)
		Z_PARAM_STR(first_name)
		Z_PARAM_STR(last_name)
		Z_PARAM_STR(number)
		Z_PARAM_OBJECT_OF_CLASS_OR_NULL(date, php_date_get_immutable_ce())
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_date_of_birth(&fields[PERSONAL_DATE_OF_BIRTH], date)) {
		RETURN_THROWS();
	}
	ZVAL_STR_COPY(&fields[PERSONAL_GENDER], gender);
	ZVAL_STR_COPY(&fields[PERSONAL_FIRST_NAME], first_name);
	ZVAL_STR_COPY(&fields[PERSONAL_LAST_NAME], last_name);
	ZVAL_STR_COPY(&fields[PERSONAL_CUSTOMER_NUMBER], number);
	customer_value_create(return_value, personal_information_ce, personal_information_check, fields);
}

ZEND_METHOD(Customer_Services_CustomerFactory, createBusinessInformation)
{
	zend_string *company_name = ZSTR_EMPTY_ALLOC(), *vat_id = ZSTR_EMPTY_ALLOC();
	bool is_merchant = false, by_default = true, is_valid_vat_id = false;
	zval fields[BUSINESS_SLOTS];

	ZEND_PARSE_PARAMETERS_START(0, 4)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(company_name)
		Z_PARAM_STR(vat_id)
		Z_PARAM_BOOL_OR_NULL(is_merchant, by_default)
		Z_PARAM_BOOL(is_valid_vat_id)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_STR_COPY(&fields[BUSINESS_COMPANY_NAME], company_name);
	ZVAL_STR_COPY(&fields[BUSINESS_VAT_ID], vat_id);
	ZVAL_BOOL(&fields[BUSINESS_IS_MERCHANT], by_default ? is_merchant_by_default(Z_OBJ_P(ZEND_THIS)) : is_merchant);
	ZVAL_BOOL(&fields[BUSINESS_IS_VALID_VAT_ID], is_valid_vat_id);
	customer_value_create(return_value, business_information_ce, business_information_check, fields);
}
