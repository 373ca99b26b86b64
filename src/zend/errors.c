#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "ext/spl/spl_exceptions.h"
#include "zend_attributes.h"
#include "zend_exceptions.h"
#include "zend_smart_str.h"

#include "src/customer/model.h"
#include "src/text/text.h"
#include "src/zend/errors.h"
#include "src/zend/value.h"
#include "stubs/exceptions_arginfo.h"

zend_class_entry *customer_throwable_ce;
zend_class_entry *customer_storage_exception_ce;
zend_class_entry *customer_connection_exception_ce;

typedef struct {
	zend_class_entry *ce; /* set in MINIT */
	zend_long code;
	const char *format; /* for printf; texts as Gambio's, where Gambio has the exception */
} error_entry;

static error_entry errors[] = {
	[CUSTOMER_ERROR_CREATION_FAILED] = {NULL, 0, "Could not create customer because of previous error (%s)."},
	[CUSTOMER_ERROR_STORAGE_FAILED] = {NULL, 0, "Could not store customer because of previous error (%s)."},
	[CUSTOMER_ERROR_DELETION_FAILED] = {NULL, 0, "Could not delete customer because of previous error (%s)."},
	[CUSTOMER_ERROR_DOES_NOT_EXIST] = {NULL, 1, "Customer with ID \"" ZEND_LONG_FMT "\" does not exists."},
	[CUSTOMER_ERROR_EMAIL_TAKEN] = {NULL, 1, "Email address \"%s\" is already taken."},
	[CUSTOMER_ERROR_GROUP_DOES_NOT_EXIST] = {NULL, 1,
		"Customer group with ID \"" ZEND_LONG_FMT "\" does not exist in this shop; create it first, or use another. "
		"A new shop gets its groups by Customer\\Shop::migrate()"},
	[CUSTOMER_ERROR_EMAIL_INVALID] = {NULL, 2, "The given email \"%s\" is not valid and can't be used"},
	[CUSTOMER_ERROR_MAIN_ADMIN_DELETED] = {NULL, 0, "The admin with the id \"1\" can't be deleted"},
	[CUSTOMER_ERROR_MAIN_ADMIN_GROUP] = {NULL, 0,
		"The admin with the id \"1\" can't be put in a different customer group"},
	[CUSTOMER_ERROR_GUEST_BALANCE_CHANGED] = {NULL, 0,
		"Customer with ID " ZEND_LONG_FMT " is a guest. Guests can't have a balance"},
	[CUSTOMER_ERROR_GUEST_BALANCE_CREATED] = {NULL, 0, "Guest customers can't be created with a balance"},
	[CUSTOMER_ERROR_GUEST_PASSWORD] = {NULL, 0,
		"Customer with ID " ZEND_LONG_FMT " is a guest. Guests can't have a password"},
	[CUSTOMER_ERROR_MODIFIED] = {NULL, 0,
		"Customer with ID \"" ZEND_LONG_FMT "\" has been stored by somebody else since it was read; read it again"},
	[CUSTOMER_ERROR_PASSWORD_TOO_SHORT] = {NULL, 0,
		"The password is too short, need at least " ZEND_LONG_FMT " characters"},
	[CUSTOMER_ERROR_PASSWORD_TOO_LONG] = {NULL, 0,
		"The password is too long, at most " ZEND_LONG_FMT " bytes are allowed"},
	[CUSTOMER_ERROR_ATTRIBUTE_DISABLED] = {NULL, 0,
		"%s can't be used, because the configuration %s forbids it; leave it empty, or change the configuration"},
	[CUSTOMER_ERROR_ATTRIBUTE_MISSING] = {NULL, 0,
		"%s must not be empty, by the configuration %s; give a value, or change the configuration"},
};

/* ---- Domain errors ---- */

void customer_error_create(zval *return_value, customer_error error, ...)
{
	zval message, code;
	va_list args;

	object_init_ex(return_value, errors[error].ce);
	va_start(args, error);
	ZVAL_STR(&message, zend_vstrpprintf(0, errors[error].format, args));
	va_end(args);
	ZVAL_LONG(&code, errors[error].code);
	zend_update_property_ex(zend_ce_exception, Z_OBJ_P(return_value), ZSTR_KNOWN(ZEND_STR_MESSAGE), &message);
	zend_update_property_ex(zend_ce_exception, Z_OBJ_P(return_value), ZSTR_KNOWN(ZEND_STR_CODE), &code);
	zval_ptr_dtor(&message);
}

void customer_throw(customer_error error, ...)
{
	va_list args;
	va_start(args, error);
	zend_string *message = zend_vstrpprintf(0, errors[error].format, args);
	va_end(args);

	zend_throw_exception(errors[error].ce, ZSTR_VAL(message), errors[error].code);
	zend_string_release(message);
}

void customer_throw_invalid(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	zend_string *message = zend_vstrpprintf(0, format, args);
	va_end(args);

	zend_throw_exception(spl_ce_InvalidArgumentException, ZSTR_VAL(message), 0);
	zend_string_release(message);
}

const char *customer_excerpt(customer_excerpt_buffer *buffer, const zend_string *text)
{
	return customer_text_excerpt(buffer->text, sizeof(buffer->text), ZSTR_VAL(text), ZSTR_LEN(text));
}

void customer_throw_invalid_email(const zend_string *email)
{
	customer_excerpt_buffer buffer;

	customer_throw(CUSTOMER_ERROR_EMAIL_INVALID, customer_excerpt(&buffer, email));
}

/* ---- Database errors ---- */

static bool is_retryable(const customer_db_error *error)
{
	if (error->outcome_unknown) {
		return false;
	}
	return error->lost || customer_db_is_class(error, "40") /* serialization failure, deadlock */
		|| customer_db_is_class(error, "53")                /* too many connections, disk full: later */
		|| strcmp(error->sqlstate, "55P03") == 0            /* lock not available */
		|| strcmp(error->sqlstate, "57014") == 0;           /* statement timeout */
}

/* Connection::execute() runs statements on other tables, too. */
static bool is_about_our_tables(const customer_db_error *error)
{
	return strstr(error->message, "customer") || strstr(error->message, "whos_online");
}

/* What to do about it, where there is something to say. */
static const char *advice(const customer_db_error *error)
{
	if (error->outcome_unknown) {
		return "; whether the change has been made is not known: look before trying again";
	}
	if (strcmp(error->sqlstate, "42P01") == 0 && is_about_our_tables(error)) {
		return "; call Customer\\Shop::migrate(), or run \"customer migrate\", to create the tables";
	}
	if (strcmp(error->sqlstate, "42703") == 0 && is_about_our_tables(error)) {
		return "; call Customer\\Shop::migrate(), or run \"customer migrate\", to bring the tables up to date";
	}
	return "";
}

void customer_throw_db(const customer_db *db)
{
	/* exit() is on its way: the engine would free what is thrown now, and nobody is left to catch it. */
	if (EG(exception) && (zend_is_unwind_exit(EG(exception)) || zend_is_graceful_exit(EG(exception)))) {
		return;
	}
	const customer_db_error *error = &db->error;
	/* 08P01, a protocol violation, is what both engines call a wrong number of parameters. */
	bool connection = error->lost || (customer_db_is_class(error, "08") && strcmp(error->sqlstate, "08P01") != 0);
	zend_object *exception =
		zend_throw_exception_ex(connection ? customer_connection_exception_ce : customer_storage_exception_ce, 0,
			"%s: SQLSTATE %s: %s%s", strcmp(db->driver->name, "pgsql") == 0 ? "PostgreSQL" : "SQLite", error->sqlstate,
			error->message, advice(error));

	zend_update_property_string(customer_storage_exception_ce, exception, ZEND_STRL("sqlState"), error->sqlstate);
	zend_update_property_bool(customer_storage_exception_ce, exception, ZEND_STRL("retryable"), is_retryable(error));
	zend_update_property_bool(
		customer_storage_exception_ce, exception, ZEND_STRL("outcomeUnknown"), error->outcome_unknown);
}

void customer_wrap_db_exception(customer_error error)
{
	zend_object *exception = EG(exception);

	/* zend_throw_exception() makes what is on its way the previous one. */
	if (exception && instanceof_function(exception->ce, customer_storage_exception_ce)) {
		customer_throw(error, ZSTR_VAL(exception->ce->name));
	}
}

static void return_storage_property(INTERNAL_FUNCTION_PARAMETERS, const char *name, size_t length)
{
	zval scratch;

	ZEND_PARSE_PARAMETERS_NONE();
	zval *value = zend_read_property(customer_storage_exception_ce, Z_OBJ_P(ZEND_THIS), name, length, true, &scratch);
	RETURN_COPY_DEREF(value);
}

ZEND_METHOD(Customer_StorageException, sqlState)
{
	return_storage_property(INTERNAL_FUNCTION_PARAM_PASSTHRU, ZEND_STRL("sqlState"));
}

ZEND_METHOD(Customer_StorageException, isRetryable)
{
	return_storage_property(INTERNAL_FUNCTION_PARAM_PASSTHRU, ZEND_STRL("retryable"));
}

ZEND_METHOD(Customer_StorageException, isOutcomeUnknown)
{
	return_storage_property(INTERNAL_FUNCTION_PARAM_PASSTHRU, ZEND_STRL("outcomeUnknown"));
}

/* ---- Named constructors ---- */

static void return_because_of(INTERNAL_FUNCTION_PARAMETERS, customer_error error)
{
	zval *previous;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJECT_OF_CLASS(previous, zend_ce_exception)
	ZEND_PARSE_PARAMETERS_END();

	customer_error_create(return_value, error, ZSTR_VAL(Z_OBJCE_P(previous)->name));
	zend_update_property_ex(zend_ce_exception, Z_OBJ_P(return_value), ZSTR_KNOWN(ZEND_STR_PREVIOUS), previous);
}

/* Of an object that has its number in slot 0: an id, a group or a customer. */
static void return_for_id(INTERNAL_FUNCTION_PARAMETERS, zend_class_entry *ce, customer_error error)
{
	zend_object *id;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(id, ce)
	ZEND_PARSE_PARAMETERS_END();

	if (customer_value_require(id)) {
		customer_error_create(return_value, error, Z_LVAL_P(OBJ_PROP_NUM(id, 0)));
	}
}

static void return_for_string(INTERNAL_FUNCTION_PARAMETERS, customer_error error)
{
	zend_string *string;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(string)
	ZEND_PARSE_PARAMETERS_END();

	customer_error_create(return_value, error, ZSTR_VAL(string));
}

static void return_for_long(INTERNAL_FUNCTION_PARAMETERS, customer_error error)
{
	zend_long number;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(number)
	ZEND_PARSE_PARAMETERS_END();

	customer_error_create(return_value, error, number);
}

static void return_plain(INTERNAL_FUNCTION_PARAMETERS, customer_error error)
{
	ZEND_PARSE_PARAMETERS_NONE();
	customer_error_create(return_value, error);
}

static void return_for_attribute(INTERNAL_FUNCTION_PARAMETERS, customer_error error)
{
	zend_string *attribute, *key;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(attribute)
		Z_PARAM_STR(key)
	ZEND_PARSE_PARAMETERS_END();

	customer_error_create(return_value, error, ZSTR_VAL(attribute), ZSTR_VAL(key));
}

#define NAMED_CONSTRUCTOR(class, method, return_function, ...) \
	ZEND_METHOD(Customer_Services_Exceptions_##class, method) \
	{ \
		return_function(INTERNAL_FUNCTION_PARAM_PASSTHRU, __VA_ARGS__); \
	}

NAMED_CONSTRUCTOR(
	CreationOfCustomerFailedException, becauseOfException, return_because_of, CUSTOMER_ERROR_CREATION_FAILED)
NAMED_CONSTRUCTOR(
	StorageOfCustomerFailedException, becauseOfException, return_because_of, CUSTOMER_ERROR_STORAGE_FAILED)
NAMED_CONSTRUCTOR(
	DeletionOfCustomerFailedException, becauseOfException, return_because_of, CUSTOMER_ERROR_DELETION_FAILED)
NAMED_CONSTRUCTOR(CustomerDoesNotExistException, forId, return_for_id, customer_id_ce, CUSTOMER_ERROR_DOES_NOT_EXIST)
NAMED_CONSTRUCTOR(
	CustomerEmailAddressMustBeUniqueException, fromEmailAddress, return_for_string, CUSTOMER_ERROR_EMAIL_TAKEN)
NAMED_CONSTRUCTOR(
	CustomerGroupDoesNotExistException, forId, return_for_id, customer_group_ce, CUSTOMER_ERROR_GROUP_DOES_NOT_EXIST)
NAMED_CONSTRUCTOR(EmailAddressIsInvalidException, forEmail, return_for_string, CUSTOMER_ERROR_EMAIL_INVALID)
NAMED_CONSTRUCTOR(DeletionOfMainAdminNotPermittedException, create, return_plain, CUSTOMER_ERROR_MAIN_ADMIN_DELETED)
NAMED_CONSTRUCTOR(
	ChangingOfMainAdminCustomerGroupNotPermittedException, create, return_plain, CUSTOMER_ERROR_MAIN_ADMIN_GROUP)
NAMED_CONSTRUCTOR(GuestCustomersBalanceCantBeChangedException, forCustomer, return_for_id, customer_ce,
	CUSTOMER_ERROR_GUEST_BALANCE_CHANGED)
NAMED_CONSTRUCTOR(
	GuestCustomersCantBeCreatedWithABalanceException, create, return_plain, CUSTOMER_ERROR_GUEST_BALANCE_CREATED)
NAMED_CONSTRUCTOR(
	GuestCustomersCantHaveAPasswordException, forId, return_for_id, customer_id_ce, CUSTOMER_ERROR_GUEST_PASSWORD)
NAMED_CONSTRUCTOR(CustomerHasBeenModifiedException, forId, return_for_id, customer_id_ce, CUSTOMER_ERROR_MODIFIED)
NAMED_CONSTRUCTOR(
	InvalidPasswordFormatException, becauseOfMinLength, return_for_long, CUSTOMER_ERROR_PASSWORD_TOO_SHORT)
NAMED_CONSTRUCTOR(InvalidPasswordFormatException, becauseOfMaxLength, return_for_long, CUSTOMER_ERROR_PASSWORD_TOO_LONG)
NAMED_CONSTRUCTOR(
	CustomerAttributeIsDisabledException, forAttribute, return_for_attribute, CUSTOMER_ERROR_ATTRIBUTE_DISABLED)
NAMED_CONSTRUCTOR(
	CustomerAttributeIsMissingException, forAttribute, return_for_attribute, CUSTOMER_ERROR_ATTRIBUTE_MISSING)

/* Parents first. */
void customer_exceptions_minit(void)
{
	zend_class_entry *marker = customer_throwable_ce;
	zend_class_entry *creation =
		register_class_Customer_Services_Exceptions_CreationOfCustomerFailedException(zend_ce_exception, marker);
	zend_class_entry *storage =
		register_class_Customer_Services_Exceptions_StorageOfCustomerFailedException(zend_ce_exception, marker);
	zend_class_entry *deletion =
		register_class_Customer_Services_Exceptions_DeletionOfCustomerFailedException(zend_ce_exception, marker);
	zend_class_entry *password =
		register_class_Customer_Services_Exceptions_InvalidPasswordFormatException(zend_ce_exception, marker);

	errors[CUSTOMER_ERROR_CREATION_FAILED].ce = creation;
	errors[CUSTOMER_ERROR_STORAGE_FAILED].ce = storage;
	errors[CUSTOMER_ERROR_DELETION_FAILED].ce = deletion;
	errors[CUSTOMER_ERROR_PASSWORD_TOO_SHORT].ce = password;
	errors[CUSTOMER_ERROR_PASSWORD_TOO_LONG].ce = password;
	errors[CUSTOMER_ERROR_DOES_NOT_EXIST].ce =
		register_class_Customer_Services_Exceptions_CustomerDoesNotExistException(zend_ce_exception, marker);
	errors[CUSTOMER_ERROR_EMAIL_TAKEN].ce =
		register_class_Customer_Services_Exceptions_CustomerEmailAddressMustBeUniqueException(creation);
	errors[CUSTOMER_ERROR_GROUP_DOES_NOT_EXIST].ce =
		register_class_Customer_Services_Exceptions_CustomerGroupDoesNotExistException(creation);
	errors[CUSTOMER_ERROR_EMAIL_INVALID].ce =
		register_class_Customer_Services_Exceptions_EmailAddressIsInvalidException(
			spl_ce_InvalidArgumentException, marker);
	errors[CUSTOMER_ERROR_MAIN_ADMIN_DELETED].ce =
		register_class_Customer_Services_Exceptions_DeletionOfMainAdminNotPermittedException(deletion);
	errors[CUSTOMER_ERROR_MAIN_ADMIN_GROUP].ce =
		register_class_Customer_Services_Exceptions_ChangingOfMainAdminCustomerGroupNotPermittedException(storage);
	errors[CUSTOMER_ERROR_GUEST_BALANCE_CHANGED].ce =
		register_class_Customer_Services_Exceptions_GuestCustomersBalanceCantBeChangedException(storage);
	errors[CUSTOMER_ERROR_GUEST_BALANCE_CREATED].ce =
		register_class_Customer_Services_Exceptions_GuestCustomersCantBeCreatedWithABalanceException(creation);
	errors[CUSTOMER_ERROR_GUEST_PASSWORD].ce =
		register_class_Customer_Services_Exceptions_GuestCustomersCantHaveAPasswordException(storage);
	errors[CUSTOMER_ERROR_MODIFIED].ce =
		register_class_Customer_Services_Exceptions_CustomerHasBeenModifiedException(storage);
	errors[CUSTOMER_ERROR_ATTRIBUTE_DISABLED].ce =
		register_class_Customer_Services_Exceptions_CustomerAttributeIsDisabledException(
			spl_ce_InvalidArgumentException, marker);
	errors[CUSTOMER_ERROR_ATTRIBUTE_MISSING].ce =
		register_class_Customer_Services_Exceptions_CustomerAttributeIsMissingException(
			spl_ce_InvalidArgumentException, marker);
}
