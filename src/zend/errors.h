/*
 * errors: every exception of the extension is thrown from here. Domain errors are an enum; a table gives each its
 * class, code and message. Database errors come as a customer_db_error, which one function turns into an exception.
 */
#ifndef CUSTOMER_ZEND_ERRORS_H
#define CUSTOMER_ZEND_ERRORS_H

#include "php.h"

#include "src/db/db.h"

typedef enum {
	CUSTOMER_ERROR_CREATION_FAILED,      /* class of the previous exception */
	CUSTOMER_ERROR_STORAGE_FAILED,       /* the same */
	CUSTOMER_ERROR_DELETION_FAILED,      /* the same */
	CUSTOMER_ERROR_DOES_NOT_EXIST,       /* id */
	CUSTOMER_ERROR_EMAIL_TAKEN,          /* address */
	CUSTOMER_ERROR_GROUP_DOES_NOT_EXIST, /* id */
	CUSTOMER_ERROR_EMAIL_INVALID,        /* address */
	CUSTOMER_ERROR_MAIN_ADMIN_DELETED,
	CUSTOMER_ERROR_MAIN_ADMIN_GROUP,
	CUSTOMER_ERROR_GUEST_BALANCE_CHANGED, /* id */
	CUSTOMER_ERROR_GUEST_BALANCE_CREATED,
	CUSTOMER_ERROR_GUEST_PASSWORD,     /* id */
	CUSTOMER_ERROR_MODIFIED,           /* id */
	CUSTOMER_ERROR_PASSWORD_TOO_SHORT, /* number of characters */
	CUSTOMER_ERROR_PASSWORD_TOO_LONG,  /* number of bytes */
	CUSTOMER_ERROR_ATTRIBUTE_DISABLED, /* attribute, configuration key */
	CUSTOMER_ERROR_ATTRIBUTE_MISSING,  /* attribute, configuration key */
} customer_error;

/* Throws. The arguments are those of the message: see the enum. */
void customer_throw(customer_error error, ...);
/* Makes the exception without throwing it, for the named constructors. */
void customer_error_create(zval *return_value, customer_error error, ...);

void customer_throw_invalid(const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 1, 2);

/* What a message may quote of a text that is refused: see customer_text_excerpt(). */
#define CUSTOMER_EXCERPT_MAX 64 /* bytes */
typedef struct {
	char text[CUSTOMER_EXCERPT_MAX + sizeof("…")];
} customer_excerpt_buffer;
const char *customer_excerpt(customer_excerpt_buffer *buffer, const zend_string *text);

/* EmailAddressIsInvalidException; the message has an excerpt of the address. */
void customer_throw_invalid_email(const zend_string *email);

/* Throws ConnectionException or StorageException for db->error. */
void customer_throw_db(const customer_db *db);
/* Wraps a database exception that is on its way in the one that a service documents; leaves others alone. */
void customer_wrap_db_exception(customer_error error);

extern zend_class_entry *customer_throwable_ce;
extern zend_class_entry *customer_storage_exception_ce;
extern zend_class_entry *customer_connection_exception_ce;

void customer_exceptions_minit(void);

#endif
