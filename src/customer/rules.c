/* The business rules of the specification that need no database: which attributes the shop's configuration allows. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/customer/services.h"
#include "src/zend/errors.h"

static bool is_given(const zval *value)
{
	return Z_TYPE_P(value) == IS_STRING ? Z_STRLEN_P(value) > 0 : Z_TYPE_P(value) == IS_TRUE;
}

/* An attribute that is switched off must have no value. */
static bool check_allowed(zend_object *configuration, const zval *value, const char *attribute, customer_config_key key)
{
	if (!is_given(value) || customer_config(configuration, key)) {
		return true;
	}
	customer_throw(CUSTOMER_ERROR_ATTRIBUTE_DISABLED, attribute, customer_config_name(key));
	return false;
}

static bool check_given(const zval *value, const char *attribute, const char *key)
{
	if (is_given(value)) {
		return true;
	}
	customer_throw(CUSTOMER_ERROR_ATTRIBUTE_MISSING, attribute, key);
	return false;
}

static bool check_gender(zend_object *configuration, const zval *gender)
{
	return check_allowed(configuration, gender, "gender", CONFIG_ACCOUNT_GENDER) &&
		(!customer_config(configuration, CONFIG_GENDER_MANDATORY) || check_given(gender, "gender", "GENDER_MANDATORY"));
}

/* First and last name are optional if the configuration says so and there is a company name. */
static bool check_names(zend_object *configuration, const customer_record *record)
{
	const char *key = customer_config_name(CONFIG_ACCOUNT_NAMES_OPTIONAL);

	if (customer_config(configuration, CONFIG_ACCOUNT_NAMES_OPTIONAL) &&
		is_given(&record->business[BUSINESS_COMPANY_NAME])) {
		return true;
	}
	return check_given(&record->personal[PERSONAL_FIRST_NAME], "firstName", key) &&
		check_given(&record->personal[PERSONAL_LAST_NAME], "lastName", key);
}

bool customer_rules_check(zend_object *configuration, const customer_record *record, zend_long changes)
{
	if (changes & CUSTOMER_CHANGED_PERSONAL &&
		(!check_gender(configuration, &record->personal[PERSONAL_GENDER]) ||
			!check_allowed(
				configuration, &record->personal[PERSONAL_DATE_OF_BIRTH], "dateOfBirth", CONFIG_ACCOUNT_DOB))) {
		return false;
	}
	if (changes & CUSTOMER_CHANGED_BUSINESS &&
		(!check_allowed(
			 configuration, &record->business[BUSINESS_COMPANY_NAME], "companyName", CONFIG_ACCOUNT_COMPANY) ||
			!check_allowed(
				configuration, &record->business[BUSINESS_IS_MERCHANT], "isMerchant", CONFIG_ACCOUNT_B2B_STATUS))) {
		return false;
	}
	if (changes & (CUSTOMER_CHANGED_PERSONAL | CUSTOMER_CHANGED_BUSINESS) && !check_names(configuration, record)) {
		return false;
	}
	if (changes & CUSTOMER_CHANGED_CONTACT &&
		(!check_allowed(
			 configuration, &record->contact[CONTACT_PHONE_NUMBER], "phoneNumber", CONFIG_ACCOUNT_TELEPHONE) ||
			!check_allowed(configuration, &record->contact[CONTACT_FAX_NUMBER], "faxNumber", CONFIG_ACCOUNT_FAX))) {
		return false;
	}
	return true;
}
