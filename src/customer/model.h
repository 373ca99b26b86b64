/* model: the classes of Customer\Model, and the slots of their properties (the order of the stubs). */
#ifndef CUSTOMER_CUSTOMER_MODEL_H
#define CUSTOMER_CUSTOMER_MODEL_H

#include "php.h"

#if SIZEOF_ZEND_LONG < 8
#error "customer needs a 64-bit PHP: customer ids and amounts do not fit in 32 bits"
#endif

#define CUSTOMER_TEXT_MAX 255 /* bytes of a text attribute */
#define CUSTOMER_MAXIMUM_CREDIT 100000000.0
#define CUSTOMER_MAIN_ADMIN 1 /* the id of the customer that can't be deleted */

enum {
	PERSONAL_GENDER,
	PERSONAL_FIRST_NAME,
	PERSONAL_LAST_NAME,
	PERSONAL_DATE_OF_BIRTH,
	PERSONAL_CUSTOMER_NUMBER,
	PERSONAL_SLOTS
};

enum {
	BUSINESS_COMPANY_NAME,
	BUSINESS_VAT_ID,
	BUSINESS_IS_MERCHANT,
	BUSINESS_IS_VALID_VAT_ID,
	BUSINESS_SLOTS
};

enum {
	CONTACT_EMAIL,
	CONTACT_PHONE_NUMBER,
	CONTACT_FAX_NUMBER,
	CONTACT_SLOTS
};

/* A Customer is flat: one object for each row read. The blocks have the order of their value objects. */
enum {
	CUSTOMER_ID,
	CUSTOMER_GROUP,
	CUSTOMER_PERSONAL,
	CUSTOMER_BUSINESS = CUSTOMER_PERSONAL + PERSONAL_SLOTS,
	CUSTOMER_CONTACT = CUSTOMER_BUSINESS + BUSINESS_SLOTS,
	CUSTOMER_CREDIT = CUSTOMER_CONTACT + CONTACT_SLOTS,
	CUSTOMER_IS_GUEST,
	CUSTOMER_IS_FAVORITE,
	CUSTOMER_VERSION,
	CUSTOMER_CHANGES,
	CUSTOMER_EVENTS,
	CUSTOMER_SLOTS
};

/* The parts of a Customer that can be changed: bits of its property $changes. */
enum {
	CUSTOMER_CHANGED_GROUP = 1,
	CUSTOMER_CHANGED_PERSONAL = 2,
	CUSTOMER_CHANGED_BUSINESS = 4,
	CUSTOMER_CHANGED_CONTACT = 8,
	CUSTOMER_CHANGED_CREDIT = 16,
	CUSTOMER_CHANGED_FAVORITE = 32,
	CUSTOMER_CHANGED_ALL = 63
};

extern zend_class_entry *customer_ce;
extern zend_class_entry *customers_ce;
extern zend_class_entry *customer_ids_ce;
extern zend_class_entry *customer_id_ce;
extern zend_class_entry *customer_group_ce;
extern zend_class_entry *customer_gender_ce;
extern zend_class_entry *customer_credit_ce;
extern zend_class_entry *personal_information_ce;
extern zend_class_entry *business_information_ce;
extern zend_class_entry *contact_information_ce;

/* The construction cores: see src/zend/value.h. */
bool customer_id_check(zval *fields);
bool customer_gender_check(zval *fields);
bool customer_credit_check(zval *fields);
bool personal_information_check(zval *fields);
bool business_information_check(zval *fields);
bool contact_information_check(zval *fields);

/* Whether a text may be stored: UTF-8 without NUL bytes, not too long. Throws and returns false otherwise. */
bool customer_text_check(const zval *text, const char *name);
/* Sets the field to the day of a date, as YYYY-MM-DD, or to null without one. Throws and returns false if it can't. */
bool customer_date_of_birth(zval *field, zval *date);

void customer_id_create(zval *return_value, zend_long id);

/* Collections take over a packed array of valid items. */
void customers_create(zval *return_value, zend_array *items);
void customer_ids_create(zval *return_value, zend_array *items);

void customer_value_objects_minit(void);
void customer_value_objects_mshutdown(void);
void customer_collections_minit(void);
void customer_model_minit(void);

#endif
