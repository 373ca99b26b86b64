/*
 * value: plain objects whose private, typed, declared properties are filled by slot. A value object, an event, a
 * collection or an aggregate is such an object, so var_dump(), ==, clone and garbage collection are the engine's own,
 * and each class adds only its rules.
 *
 * One construction core: create(), a public constructor, __unserialize() and the outbox all end in a class's check and
 * then in customer_value_fill(). An object is therefore either empty (a tampered serialization can make one) or whole.
 */
#ifndef CUSTOMER_ZEND_VALUE_H
#define CUSTOMER_ZEND_VALUE_H

#include "php.h"

/*
 * A class's rules: looks at the fields, in the order of its properties and of their types, and may normalize them in
 * place. Throws and returns false if they do not make a valid object.
 */
typedef bool (*customer_value_check)(zval *fields);

void customer_value_minit(void);
/*
 * For MINIT: such a class cannot be instantiated round its construction core, nor its objects be written to (the stub
 * makes the properties readonly). Slots therefore always hold what the stub says, and never a reference.
 */
void customer_value_setup(zend_class_entry *ce);

/*
 * Handlers for objects of a final class whose properties are read by slot. ArrayObject, array_walk() and their like
 * take an object for an array of its properties, and write in it: private ones, readonly ones, ArrayObject even of any
 * type. With these handlers they find nothing; only who wants a copy gets one.
 */
void customer_value_seal(zend_object_handlers *sealed);

/* Takes over the fields, whether it succeeds or throws. */
void customer_value_create(zval *return_value, zend_class_entry *ce, customer_value_check check, zval *fields);
/* The same for a public constructor. */
void customer_value_construct(zend_object *object, customer_value_check check, zval *fields);
/* An object with the fields, which are known to be valid and are taken over. */
zend_object *customer_value_fill(zend_class_entry *ce, const zval *fields);

/* False, with an exception, if the object is empty. To be asked of every object that comes from outside. */
bool customer_value_require(zend_object *object);

/* The name of the property in a slot, as it is written in PHP. Interned. */
static inline zend_string *customer_value_name(const zend_class_entry *ce, uint32_t slot)
{
	return ce->properties_info.arData[slot].key;
}

/* Properties [first, first + count) as an array by name; that of a date is put in the format, or left as it is. */
zend_array *customer_value_array(zend_object *object, uint32_t first, uint32_t count, zend_string *date_format);

/* The inverse, over all properties. Throws and returns false if the data has not exactly their names and types. */
bool customer_value_from_array(zval *return_value, zend_class_entry *ce, customer_value_check check, zend_array *data);

/*
 * For checks: takes out the references that a serialization can hide in a list. Its author keeps the other end of them,
 * and could change an item after it has been checked.
 */
void customer_value_unwrap(zval *list);

#define CUSTOMER_DATE_FORMAT "Y-m-d H:i:s" /* unless the caller asks for another */

/* A date (YYYY-MM-DD) at midnight in UTC, in a format of date(). */
zend_string *customer_date_format(const zend_string *date, zend_string *format);

void customer_value_return(INTERNAL_FUNCTION_PARAMETERS, uint32_t slot);
void customer_value_return_date(INTERNAL_FUNCTION_PARAMETERS, uint32_t slot);
void customer_value_return_array(INTERNAL_FUNCTION_PARAMETERS);
void customer_value_return_formatted_array(INTERNAL_FUNCTION_PARAMETERS);
void customer_value_unserialize(INTERNAL_FUNCTION_PARAMETERS, customer_value_check check);

/* A getter of one line: the property in a slot. */
#define CUSTOMER_GETTER(class, method, slot) \
	ZEND_METHOD(class, method) \
	{ \
		customer_value_return(INTERNAL_FUNCTION_PARAM_PASSTHRU, slot); \
	}

/* A getter that takes a format: the date in a slot. */
#define CUSTOMER_DATE_GETTER(class, method, slot) \
	ZEND_METHOD(class, method) \
	{ \
		customer_value_return_date(INTERNAL_FUNCTION_PARAM_PASSTHRU, slot); \
	}

/* What each class needs that can be serialized: its __unserialize(); __serialize() is shared by all. */
#define CUSTOMER_UNSERIALIZE(class, check) \
	ZEND_METHOD(class, __unserialize) \
	{ \
		customer_value_unserialize(INTERNAL_FUNCTION_PARAM_PASSTHRU, check); \
	}

/* For classes nobody constructs: the engine wants a body for the private constructor. */
#define CUSTOMER_PRIVATE_CONSTRUCTOR(class) \
	ZEND_METHOD(class, __construct) \
	{ \
		ZEND_PARSE_PARAMETERS_NONE(); \
	}

#endif
