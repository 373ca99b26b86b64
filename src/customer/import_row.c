#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "ext/date/php_date.h"

#include "src/customer/import_row.h"
#include "src/zend/errors.h"

/* ---- Values: text is taken for what it says, since a CSV file has nothing else ---- */

/* "" for null. The field is set in any case. */
static bool take_text(zval *given, const char *name, zval *field)
{
	switch (Z_TYPE_P(given)) {
		case IS_STRING:
		case IS_LONG:
		case IS_DOUBLE:
		case IS_NULL:
			ZVAL_STR(field, zval_get_string(given));
			return true;
		default:
			ZVAL_EMPTY_STRING(field);
			customer_throw_invalid("%s must be a string, %s given", name, zend_zval_type_name(given));
			return false;
	}
}

static bool take_bool(zval *given, const char *name, bool *value)
{
	if (Z_TYPE_P(given) == IS_STRING) {
		const zend_string *text = Z_STR_P(given);

		*value = zend_string_equals_literal(text, "1") || zend_string_equals_literal_ci(text, "true");
		if (*value || ZSTR_LEN(text) == 0 || zend_string_equals_literal(text, "0") ||
			zend_string_equals_literal_ci(text, "false")) {
			return true;
		}
	} else {
		*value = zend_is_true(given);
		if (Z_TYPE_P(given) < IS_LONG ||
			(Z_TYPE_P(given) == IS_LONG && (Z_LVAL_P(given) == 0 || Z_LVAL_P(given) == 1))) {
			return true;
		}
	}
	customer_throw_invalid("%s must be a bool, or one of the strings 'true', 'false', '1' and '0'", name);
	return false;
}

static bool take_number(zval *given, const char *name, zend_uchar type, zval *value)
{
	zend_long integer = 0;
	double number = 0;
	zend_uchar found = Z_TYPE_P(given);

	if (found == IS_STRING && Z_STRLEN_P(given) > 0) {
		found = is_numeric_string(Z_STRVAL_P(given), Z_STRLEN_P(given), &integer, &number, false);
	} else if (found == IS_NULL || found == IS_STRING) {
		ZVAL_NULL(value);
		return true;
	} else if (found == IS_LONG) {
		integer = Z_LVAL_P(given);
	} else if (found == IS_DOUBLE) {
		number = Z_DVAL_P(given);
	}
	if (found == IS_LONG && type == IS_LONG) {
		ZVAL_LONG(value, integer);
	} else if ((found == IS_LONG || found == IS_DOUBLE) && type == IS_DOUBLE) {
		ZVAL_DOUBLE(value, found == IS_LONG ? (double) integer : number);
	} else {
		customer_throw_invalid("%s must be %s", name, type == IS_LONG ? "an integer" : "a number");
		return false;
	}
	return true;
}

/* A date, or text that begins with one: what follows it, a time of midnight, is dropped. */
static bool take_date(zval *given, zval *field)
{
	if (Z_TYPE_P(given) == IS_OBJECT && instanceof_function(Z_OBJCE_P(given), php_date_get_interface_ce())) {
		return customer_date_of_birth(field, given);
	}
	ZVAL_NULL(field);
	if (Z_TYPE_P(given) == IS_NULL || (Z_TYPE_P(given) == IS_STRING && Z_STRLEN_P(given) == 0)) {
		return true;
	}
	if (Z_TYPE_P(given) != IS_STRING) {
		customer_throw_invalid("dateOfBirth must be a date as YYYY-MM-DD, %s given", zend_zval_type_name(given));
		return false;
	}
	size_t length = Z_STRLEN_P(given);

	if (length == 19 && memcmp(Z_STRVAL_P(given) + 11, "00:00:00", 8) == 0 && strchr(" T", Z_STRVAL_P(given)[10])) {
		length = 10;
	}
	ZVAL_STRINGL(field, Z_STRVAL_P(given), length);
	return true;
}

/* ---- Attributes ---- */

static bool take_credit(zval *given, customer_record *record)
{
	zval number;

	if (!take_number(given, "credit", IS_DOUBLE, &number)) {
		return false;
	}
	if (Z_TYPE(number) == IS_NULL) {
		ZVAL_DOUBLE(&number, 0.0);
	}
	if (!customer_credit_check(&number)) {
		return false;
	}
	record->credit = Z_DVAL(number);
	return true;
}

static bool take_group(zval *given, customer_record *record)
{
	zval number;

	if (!take_number(given, "customerGroup", IS_LONG, &number)) {
		return false;
	}
	if (Z_TYPE(number) == IS_LONG) {
		record->group = Z_LVAL(number);
	}
	return true;
}

static bool take_bool_field(zval *given, const char *name, zval *field)
{
	bool value;

	if (!take_bool(given, name, &value)) {
		return false;
	}
	ZVAL_BOOL(field, value);
	return true;
}

#define IS(name) zend_string_equals_literal(attribute, name)

/* One attribute of a row. The fields begin as empty as an attribute that is not given. */
static bool take_attribute(
	const zend_string *attribute, zval *value, customer_import_fields *fields, customer_record *record)
{
	const char *name = ZSTR_VAL(attribute);

	if (IS("email")) {
		return take_text(value, name, &fields->contact[CONTACT_EMAIL]);
	} else if (IS("phoneNumber")) {
		return take_text(value, name, &fields->contact[CONTACT_PHONE_NUMBER]);
	} else if (IS("faxNumber")) {
		return take_text(value, name, &fields->contact[CONTACT_FAX_NUMBER]);
	} else if (IS("gender")) {
		return take_text(value, name, &fields->personal[PERSONAL_GENDER]);
	} else if (IS("firstName")) {
		return take_text(value, name, &fields->personal[PERSONAL_FIRST_NAME]);
	} else if (IS("lastName")) {
		return take_text(value, name, &fields->personal[PERSONAL_LAST_NAME]);
	} else if (IS("customerNumber")) {
		return take_text(value, name, &fields->personal[PERSONAL_CUSTOMER_NUMBER]);
	} else if (IS("dateOfBirth")) {
		return take_date(value, &fields->personal[PERSONAL_DATE_OF_BIRTH]);
	} else if (IS("companyName")) {
		return take_text(value, name, &fields->business[BUSINESS_COMPANY_NAME]);
	} else if (IS("vatId")) {
		return take_text(value, name, &fields->business[BUSINESS_VAT_ID]);
	} else if (IS("isMerchant")) {
		return take_bool_field(value, name, &fields->business[BUSINESS_IS_MERCHANT]);
	} else if (IS("isValidVatId")) {
		return take_bool_field(value, name, &fields->business[BUSINESS_IS_VALID_VAT_ID]);
	} else if (IS("isFavorite")) {
		return take_bool(value, name, &record->is_favorite);
	} else if (IS("isGuestAccount")) {
		return take_bool(value, name, &record->is_guest);
	} else if (IS("credit")) {
		return take_credit(value, record);
	} else if (IS("customerGroup")) {
		return take_group(value, record);
	}
	customer_excerpt_buffer buffer;
	customer_throw_invalid("There is no attribute \"%s\"; CustomerWriteService::importCustomers() lists them",
		customer_excerpt(&buffer, attribute));
	return false;
}

static void clear_fields(customer_import_fields *fields)
{
	for (int i = 0; i < PERSONAL_SLOTS; i++) {
		ZVAL_EMPTY_STRING(&fields->personal[i]);
	}
	ZVAL_NULL(&fields->personal[PERSONAL_DATE_OF_BIRTH]);
	for (int i = 0; i < CONTACT_SLOTS; i++) {
		ZVAL_EMPTY_STRING(&fields->contact[i]);
	}
	ZVAL_EMPTY_STRING(&fields->business[BUSINESS_COMPANY_NAME]);
	ZVAL_EMPTY_STRING(&fields->business[BUSINESS_VAT_ID]);
	ZVAL_FALSE(&fields->business[BUSINESS_IS_MERCHANT]);
	ZVAL_FALSE(&fields->business[BUSINESS_IS_VALID_VAT_ID]);
}

void customer_import_fields_free(customer_import_fields *fields)
{
	for (int i = 0; i < PERSONAL_SLOTS; i++) {
		zval_ptr_dtor(&fields->personal[i]);
	}
	for (int i = 0; i < BUSINESS_SLOTS; i++) {
		zval_ptr_dtor(&fields->business[i]);
	}
	for (int i = 0; i < CONTACT_SLOTS; i++) {
		zval_ptr_dtor(&fields->contact[i]);
	}
}

/* ---- Rows ---- */

static bool take_attributes(zend_array *row, customer_import_fields *fields, customer_record *record)
{
	zend_string *attribute;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(row, attribute, value)
	{
		if (!attribute) {
			customer_throw_invalid("A row must be an array by attribute, such as ['email' => …]");
			return false;
		}
		ZVAL_DEREF(value);
		if (!take_attribute(attribute, value, fields, record)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool customer_import_row(zval *row, zend_long usual_group, customer_import_fields *fields, customer_record *record)
{
	clear_fields(fields);
	*record = (customer_record){
		.group = usual_group,
		.personal = fields->personal,
		.business = fields->business,
		.contact = fields->contact,
	};
	ZVAL_DEREF(row);
	if (Z_TYPE_P(row) != IS_ARRAY) {
		customer_throw_invalid("A row must be an array, %s given", zend_zval_type_name(row));
		return false;
	}
	if (!take_attributes(Z_ARR_P(row), fields, record) || !personal_information_check(fields->personal) ||
		!business_information_check(fields->business) || !contact_information_check(fields->contact)) {
		return false;
	}
	record->is_merchant = Z_TYPE(fields->business[BUSINESS_IS_MERCHANT]) == IS_TRUE;
	record->email_key = customer_email_key_of(Z_STR(fields->contact[CONTACT_EMAIL]));
	return true;
}
