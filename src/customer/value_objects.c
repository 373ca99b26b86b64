/*
 * The value objects of Customer\Model\ValueObjects. What is special about each is its check; the rest is slots and
 * one-line getters (src/zend/value.h).
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "ext/date/php_date.h"
#include "zend_interfaces.h"

#include "src/customer/model.h"
#include "src/text/text.h"
#include "src/zend/errors.h"
#include "src/zend/value.h"
#include "ext/json/php_json.h"
#include "stubs/value_objects_arginfo.h"

#include <math.h>

zend_class_entry *customer_id_ce;
zend_class_entry *customer_group_ce;
zend_class_entry *customer_gender_ce;
zend_class_entry *customer_credit_ce;
zend_class_entry *personal_information_ce;
zend_class_entry *business_information_ce;
zend_class_entry *contact_information_ce;

/* CustomerGender::GENDER_ALLOWED_VALUES: immutable, made in MINIT and freed in MSHUTDOWN. */
static zend_array *allowed_genders;

/* ---- Rules that several classes share ---- */

bool customer_text_check(const zval *text, const char *name)
{
	const char *data = Z_STRVAL_P(text);
	size_t length = Z_STRLEN_P(text);

	if (length > CUSTOMER_TEXT_MAX) {
		customer_throw_invalid("%s must be at most %d bytes long, %zu given", name, CUSTOMER_TEXT_MAX, length);
		return false;
	}
	if (memchr(data, 0, length)) {
		customer_throw_invalid("%s must not contain any null bytes", name);
		return false;
	}
	if (!customer_text_is_utf8(data, length)) {
		customer_throw_invalid("%s must be valid UTF-8", name);
		return false;
	}
	return true;
}

/* The inverse of how the date is kept: also the door for tampered serializations. */
static bool is_date(const zend_string *date)
{
	static const char shape[] = "0000-00-00";
	static const int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	const char *text = ZSTR_VAL(date);

	if (ZSTR_LEN(date) != 10) {
		return false;
	}
	for (int i = 0; i < 10; i++) {
		if (shape[i] == '-' ? text[i] != '-' : text[i] < '0' || text[i] > '9') {
			return false;
		}
	}
	int year = atoi(text), month = atoi(text + 5), day = atoi(text + 8);
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] &&
		(month != 2 || day != 29 || leap);
}

bool customer_date_of_birth(zval *field, zval *date)
{
	const php_date_obj *object = date ? Z_PHPDATE_P(date) : NULL;

	ZVAL_NULL(field);
	if (!object) {
		return true;
	}
	if (!object->time) {
		zend_throw_error(NULL, "The %s object has not been correctly initialized by its constructor",
			ZSTR_VAL(Z_OBJCE_P(date)->name));
		return false;
	}
	if (object->time->y < 1 || object->time->y > 9999) {
		customer_throw_invalid(
			"dateOfBirth must be in a year between 1 and 9999, %lld given", (long long) object->time->y);
		return false;
	}
	ZVAL_STR(
		field, strpprintf(0, "%04d-%02d-%02d", (int) object->time->y, (int) object->time->m, (int) object->time->d));
	return true;
}

/* ---- CustomerId ---- */

bool customer_id_check(zval *fields)
{
	if (Z_LVAL(fields[0]) > 0) {
		return true;
	}
	customer_throw_invalid("Given customer ID must be greater than 0. Got: " ZEND_LONG_FMT, Z_LVAL(fields[0]));
	return false;
}

void customer_id_create(zval *return_value, zend_long id)
{
	zval fields[1];

	ZVAL_LONG(&fields[0], id);
	customer_value_create(return_value, customer_id_ce, customer_id_check, fields);
}

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Model_ValueObjects_CustomerId)

ZEND_METHOD(Customer_Model_ValueObjects_CustomerId, create)
{
	zend_long value;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(value)
	ZEND_PARSE_PARAMETERS_END();

	customer_id_create(return_value, value);
}

CUSTOMER_GETTER(Customer_Model_ValueObjects_CustomerId, value, 0)
CUSTOMER_GETTER(Customer_Model_ValueObjects_CustomerId, jsonSerialize, 0)
CUSTOMER_UNSERIALIZE(Customer_Model_ValueObjects_CustomerId, customer_id_check)

/* ---- CustomerGroup ---- */

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Model_ValueObjects_CustomerGroup)

ZEND_METHOD(Customer_Model_ValueObjects_CustomerGroup, create)
{
	zend_long id;
	zval fields[1];

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(id)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_LONG(&fields[0], id);
	customer_value_create(return_value, customer_group_ce, NULL, fields);
}

CUSTOMER_GETTER(Customer_Model_ValueObjects_CustomerGroup, id, 0)
CUSTOMER_GETTER(Customer_Model_ValueObjects_CustomerGroup, jsonSerialize, 0)
CUSTOMER_UNSERIALIZE(Customer_Model_ValueObjects_CustomerGroup, NULL)

/* ---- CustomerGender ---- */

static bool is_gender(const zend_string *gender)
{
	return ZSTR_LEN(gender) == 0 ||
		(ZSTR_LEN(gender) == 1 && strchr("mfo", ZSTR_VAL(gender)[0]) && ZSTR_VAL(gender)[0]);
}

bool customer_gender_check(zval *fields)
{
	if (is_gender(Z_STR(fields[0]))) {
		return true;
	}
	customer_excerpt_buffer got;

	customer_throw_invalid(
		"Invalid gender given. Need to be one of: m, f, o, ; Got: %s", customer_excerpt(&got, Z_STR(fields[0])));
	return false;
}

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Model_ValueObjects_CustomerGender)

ZEND_METHOD(Customer_Model_ValueObjects_CustomerGender, create)
{
	zend_string *value;
	zval fields[1];

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(value)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_STR_COPY(&fields[0], value);
	customer_value_create(return_value, customer_gender_ce, customer_gender_check, fields);
}

CUSTOMER_GETTER(Customer_Model_ValueObjects_CustomerGender, value, 0)
CUSTOMER_GETTER(Customer_Model_ValueObjects_CustomerGender, jsonSerialize, 0)
CUSTOMER_UNSERIALIZE(Customer_Model_ValueObjects_CustomerGender, customer_gender_check)

/* A class constant that is an array: gen_stub.php can't write one, and the engine takes only an immutable one. */
static void declare_allowed_genders(zend_class_entry *ce)
{
	static const char *const genders[] = {"m", "f", "o", ""};
	zval constant;

	allowed_genders = pemalloc(sizeof(zend_array), true);
	zend_hash_init(allowed_genders, 4, NULL, NULL, true);
	zend_hash_real_init_packed(allowed_genders);
	for (int i = 0; i < 4; i++) {
		zval gender;
		ZVAL_INTERNED_STR(&gender, zend_string_init_interned(genders[i], strlen(genders[i]), true));
		zend_hash_next_index_insert_new(allowed_genders, &gender);
	}
	GC_ADD_FLAGS(allowed_genders, GC_IMMUTABLE);
	GC_SET_REFCOUNT(allowed_genders, 2);
	ZVAL_ARR(&constant, allowed_genders);
	Z_TYPE_FLAGS(constant) = 0;
	zend_declare_class_constant(ce, ZEND_STRL("GENDER_ALLOWED_VALUES"), &constant);
}

/* ---- CustomerCredit ---- */

static void refuse_credit(double credit)
{
	const char *limits = "Credit must be less than 100000000 and greater than -100000000. Got:";

	if (isfinite(credit)) {
		customer_throw_invalid("%s %.4f", limits, credit);
	} else { /* printf would drop the sign */
		customer_throw_invalid("%s %s", limits, isnan(credit) ? "NAN" : credit > 0 ? "INF" : "-INF");
	}
}

/* Keeps what the database keeps: four decimals. */
bool customer_credit_check(zval *fields)
{
	double credit = Z_DVAL(fields[0]);
	double rounded = isfinite(credit) ? round(credit * 10000.0) / 10000.0 : credit;

	if (!(fabs(rounded) < CUSTOMER_MAXIMUM_CREDIT)) { /* NAN, too */
		refuse_credit(credit);
		return false;
	}
	ZVAL_DOUBLE(&fields[0], rounded == 0.0 ? 0.0 : rounded); /* no -0.0: the database has none */
	return true;
}

static void take_credit(INTERNAL_FUNCTION_PARAMETERS, zval *fields)
{
	double credit = 0.0;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_DOUBLE(credit)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_DOUBLE(&fields[0], credit);
}

ZEND_METHOD(Customer_Model_ValueObjects_CustomerCredit, __construct)
{
	zval fields[1];

	take_credit(INTERNAL_FUNCTION_PARAM_PASSTHRU, fields);
	if (!EG(exception)) {
		customer_value_construct(Z_OBJ_P(ZEND_THIS), customer_credit_check, fields);
	}
}

ZEND_METHOD(Customer_Model_ValueObjects_CustomerCredit, create)
{
	zval fields[1];

	take_credit(INTERNAL_FUNCTION_PARAM_PASSTHRU, fields);
	if (!EG(exception)) {
		customer_value_create(return_value, customer_credit_ce, customer_credit_check, fields);
	}
}

CUSTOMER_GETTER(Customer_Model_ValueObjects_CustomerCredit, value, 0)
CUSTOMER_GETTER(Customer_Model_ValueObjects_CustomerCredit, jsonSerialize, 0)
CUSTOMER_UNSERIALIZE(Customer_Model_ValueObjects_CustomerCredit, customer_credit_check)

/* ---- PersonalInformation ---- */

bool personal_information_check(zval *fields)
{
	const zval *date = &fields[PERSONAL_DATE_OF_BIRTH];

	if (!customer_gender_check(&fields[PERSONAL_GENDER]) ||
		!customer_text_check(&fields[PERSONAL_FIRST_NAME], "firstName") ||
		!customer_text_check(&fields[PERSONAL_LAST_NAME], "lastName") ||
		!customer_text_check(&fields[PERSONAL_CUSTOMER_NUMBER], "customerNumber")) {
		return false;
	}
	if (Z_TYPE_P(date) == IS_STRING && !is_date(Z_STR_P(date))) {
		customer_excerpt_buffer given;

		customer_throw_invalid(
			"dateOfBirth must be a date as YYYY-MM-DD, \"%s\" given", customer_excerpt(&given, Z_STR_P(date)));
		return false;
	}
	return true;
}

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Model_ValueObjects_PersonalInformation)

ZEND_METHOD(Customer_Model_ValueObjects_PersonalInformation, create)
{
	zend_object *gender;
	zend_string *first_name = ZSTR_EMPTY_ALLOC(), *last_name = ZSTR_EMPTY_ALLOC(), *number = ZSTR_EMPTY_ALLOC();
	zval *date = NULL;
	zval fields[PERSONAL_SLOTS];

	ZEND_PARSE_PARAMETERS_START(1, 5)
		Z_PARAM_OBJ_OF_CLASS(gender, customer_gender_ce)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(first_name)
		Z_PARAM_STR(last_name)
		Z_PARAM_STR(number)
		Z_PARAM_OBJECT_OF_CLASS_OR_NULL(date, php_date_get_immutable_ce())
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_value_require(gender) || !customer_date_of_birth(&fields[PERSONAL_DATE_OF_BIRTH], date)) {
		RETURN_THROWS();
	}
	ZVAL_COPY(&fields[PERSONAL_GENDER], OBJ_PROP_NUM(gender, 0));
	ZVAL_STR_COPY(&fields[PERSONAL_FIRST_NAME], first_name);
	ZVAL_STR_COPY(&fields[PERSONAL_LAST_NAME], last_name);
	ZVAL_STR_COPY(&fields[PERSONAL_CUSTOMER_NUMBER], number);
	customer_value_create(return_value, personal_information_ce, personal_information_check, fields);
}

CUSTOMER_GETTER(Customer_Model_ValueObjects_PersonalInformation, gender, PERSONAL_GENDER)
CUSTOMER_GETTER(Customer_Model_ValueObjects_PersonalInformation, firstName, PERSONAL_FIRST_NAME)
CUSTOMER_GETTER(Customer_Model_ValueObjects_PersonalInformation, lastName, PERSONAL_LAST_NAME)
CUSTOMER_DATE_GETTER(Customer_Model_ValueObjects_PersonalInformation, dateOfBirth, PERSONAL_DATE_OF_BIRTH)
CUSTOMER_GETTER(Customer_Model_ValueObjects_PersonalInformation, customerNumber, PERSONAL_CUSTOMER_NUMBER)
CUSTOMER_UNSERIALIZE(Customer_Model_ValueObjects_PersonalInformation, personal_information_check)

ZEND_METHOD(Customer_Model_ValueObjects_PersonalInformation, toArray)
{
	customer_value_return_formatted_array(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(Customer_Model_ValueObjects_PersonalInformation, jsonSerialize)
{
	ZEND_PARSE_PARAMETERS_NONE(); /* no format, unlike toArray() */
	customer_value_return_formatted_array(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

/* ---- BusinessInformation ---- */

bool business_information_check(zval *fields)
{
	return customer_text_check(&fields[BUSINESS_COMPANY_NAME], "companyName") &&
		customer_text_check(&fields[BUSINESS_VAT_ID], "vatId");
}

static void take_business_information(INTERNAL_FUNCTION_PARAMETERS, zval *fields)
{
	zend_string *company_name = ZSTR_EMPTY_ALLOC(), *vat_id = ZSTR_EMPTY_ALLOC();
	bool is_merchant = false, is_valid_vat_id = false;

	ZEND_PARSE_PARAMETERS_START(0, 4)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(company_name)
		Z_PARAM_STR(vat_id)
		Z_PARAM_BOOL(is_merchant)
		Z_PARAM_BOOL(is_valid_vat_id)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_STR_COPY(&fields[BUSINESS_COMPANY_NAME], company_name);
	ZVAL_STR_COPY(&fields[BUSINESS_VAT_ID], vat_id);
	ZVAL_BOOL(&fields[BUSINESS_IS_MERCHANT], is_merchant);
	ZVAL_BOOL(&fields[BUSINESS_IS_VALID_VAT_ID], is_valid_vat_id);
}

ZEND_METHOD(Customer_Model_ValueObjects_BusinessInformation, __construct)
{
	zval fields[BUSINESS_SLOTS];

	take_business_information(INTERNAL_FUNCTION_PARAM_PASSTHRU, fields);
	if (!EG(exception)) {
		customer_value_construct(Z_OBJ_P(ZEND_THIS), business_information_check, fields);
	}
}

ZEND_METHOD(Customer_Model_ValueObjects_BusinessInformation, create)
{
	zval fields[BUSINESS_SLOTS];

	take_business_information(INTERNAL_FUNCTION_PARAM_PASSTHRU, fields);
	if (!EG(exception)) {
		customer_value_create(return_value, business_information_ce, business_information_check, fields);
	}
}

CUSTOMER_GETTER(Customer_Model_ValueObjects_BusinessInformation, companyName, BUSINESS_COMPANY_NAME)
CUSTOMER_GETTER(Customer_Model_ValueObjects_BusinessInformation, vatId, BUSINESS_VAT_ID)
CUSTOMER_GETTER(Customer_Model_ValueObjects_BusinessInformation, isMerchant, BUSINESS_IS_MERCHANT)
CUSTOMER_GETTER(Customer_Model_ValueObjects_BusinessInformation, isValidVatId, BUSINESS_IS_VALID_VAT_ID)
CUSTOMER_UNSERIALIZE(Customer_Model_ValueObjects_BusinessInformation, business_information_check)

ZEND_METHOD(Customer_Model_ValueObjects_BusinessInformation, toArray)
{
	customer_value_return_array(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(Customer_Model_ValueObjects_BusinessInformation, jsonSerialize)
{
	customer_value_return_array(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

/* ---- ContactInformation ---- */

bool contact_information_check(zval *fields)
{
	const zend_string *email = Z_STR(fields[CONTACT_EMAIL]);

	if (!customer_email_is_valid(ZSTR_VAL(email), ZSTR_LEN(email))) {
		customer_throw_invalid_email(email);
		return false;
	}
	return customer_text_check(&fields[CONTACT_PHONE_NUMBER], "phoneNumber") &&
		customer_text_check(&fields[CONTACT_FAX_NUMBER], "faxNumber");
}

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Model_ValueObjects_ContactInformation)

ZEND_METHOD(Customer_Model_ValueObjects_ContactInformation, create)
{
	zend_string *email, *phone_number = ZSTR_EMPTY_ALLOC(), *fax_number = ZSTR_EMPTY_ALLOC();
	zval fields[CONTACT_SLOTS];

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_STR(email)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(phone_number)
		Z_PARAM_STR(fax_number)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_STR_COPY(&fields[CONTACT_EMAIL], email);
	ZVAL_STR_COPY(&fields[CONTACT_PHONE_NUMBER], phone_number);
	ZVAL_STR_COPY(&fields[CONTACT_FAX_NUMBER], fax_number);
	customer_value_create(return_value, contact_information_ce, contact_information_check, fields);
}

CUSTOMER_GETTER(Customer_Model_ValueObjects_ContactInformation, email, CONTACT_EMAIL)
CUSTOMER_GETTER(Customer_Model_ValueObjects_ContactInformation, phoneNumber, CONTACT_PHONE_NUMBER)
CUSTOMER_GETTER(Customer_Model_ValueObjects_ContactInformation, faxNumber, CONTACT_FAX_NUMBER)
CUSTOMER_UNSERIALIZE(Customer_Model_ValueObjects_ContactInformation, contact_information_check)

ZEND_METHOD(Customer_Model_ValueObjects_ContactInformation, toArray)
{
	customer_value_return_array(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(Customer_Model_ValueObjects_ContactInformation, jsonSerialize)
{
	customer_value_return_array(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

/* ---- Module ---- */

void customer_value_objects_minit(void)
{
	zend_class_entry *json = php_json_serializable_ce;

	customer_id_ce = register_class_Customer_Model_ValueObjects_CustomerId(json);
	customer_group_ce = register_class_Customer_Model_ValueObjects_CustomerGroup(json);
	customer_gender_ce = register_class_Customer_Model_ValueObjects_CustomerGender(json);
	customer_credit_ce = register_class_Customer_Model_ValueObjects_CustomerCredit(json);
	personal_information_ce = register_class_Customer_Model_ValueObjects_PersonalInformation(json);
	business_information_ce = register_class_Customer_Model_ValueObjects_BusinessInformation(json);
	contact_information_ce = register_class_Customer_Model_ValueObjects_ContactInformation(json);

	zend_class_entry *const classes[] = {customer_id_ce, customer_group_ce, customer_gender_ce, customer_credit_ce,
		personal_information_ce, business_information_ce, contact_information_ce};

	for (size_t i = 0; i < sizeof(classes) / sizeof(*classes); i++) {
		customer_value_setup(classes[i]);
	}
	declare_allowed_genders(customer_gender_ce);
}

void customer_value_objects_mshutdown(void)
{
	GC_DEL_FLAGS(allowed_genders, GC_IMMUTABLE);
	GC_SET_REFCOUNT(allowed_genders, 1);
	zend_hash_destroy(allowed_genders);
	pefree(allowed_genders, true);
}
