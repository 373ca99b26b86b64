/*
 * record: one customer on its way into the database, with the columns that are computed from it. The record borrows its
 * strings; the keys are computed where they are written.
 */
#ifndef CUSTOMER_CUSTOMER_RECORD_H
#define CUSTOMER_CUSTOMER_RECORD_H

#include "php.h"

#include "src/customer/model.h"
#include "src/db/db.h"
#include "src/text/text.h"

typedef struct {
	int64_t id; /* 0 until it is known */
	int64_t group;
	const zval *personal; /* PERSONAL_SLOTS zvals, in the order of PersonalInformation */
	const zval *business;
	const zval *contact;
	double credit;
	bool is_guest;
	bool is_favorite;
	bool is_merchant;       /* by the record's own flag, or by its group where that is known */
	zend_string *email_key; /* owned; for records that are written many at once, else NULL */
} customer_record;

/* The texts that are folded for comparing, in the order of the columns *_key. */
enum {
	KEY_FIRST_NAME,
	KEY_LAST_NAME,
	KEY_CUSTOMER_NUMBER,
	KEY_COMPANY_NAME,
	KEY_VAT_ID,
	KEY_PHONE_NUMBER,
	KEY_FAX_NUMBER,
	KEYS
};

#define CUSTOMER_EMAIL_FOLDED_MAX (CUSTOMER_EMAIL_MAX * 11) /* never cut: U+FDFA has 3 bytes, and its fold 33 */
#define CUSTOMER_SEARCH_MAX \
	(KEYS * (1 + CUSTOMER_TEXT_KEY_MAX) + (1 + CUSTOMER_EMAIL_FOLDED_MAX) + (int) sizeof(" YYYY-MM-DD"))

/* Where the computed columns are kept while they are written. */
typedef struct {
	char keys[KEYS][CUSTOMER_TEXT_KEY_MAX];
	char email_key[CUSTOMER_EMAIL_KEY_MAX];
	char search_text[CUSTOMER_SEARCH_MAX];
} customer_record_scratch;

/*
 * The columns a record is written to, and the places of their values. The statements of store.c number their parameters
 * by this order.
 */
#define CUSTOMER_RECORD_COLUMNS \
	"shop_id, group_id, is_guest, is_favorite, gender, first_name, last_name, date_of_birth, customer_number," \
	" company_name, vat_id, is_merchant, is_valid_vat_id, email, phone_number, fax_number, credit, created_at," \
	" updated_at, email_key, email_unique, first_name_key, last_name_key, customer_number_key, company_name_key," \
	" vat_id_key, phone_number_key, fax_number_key, search_text, version"

enum {
	COLUMN_SHOP_ID,
	COLUMN_GROUP_ID,
	COLUMN_IS_GUEST,
	COLUMN_IS_FAVORITE,
	COLUMN_GENDER,
	COLUMN_FIRST_NAME,
	COLUMN_LAST_NAME,
	COLUMN_DATE_OF_BIRTH,
	COLUMN_CUSTOMER_NUMBER,
	COLUMN_COMPANY_NAME,
	COLUMN_VAT_ID,
	COLUMN_IS_MERCHANT,
	COLUMN_IS_VALID_VAT_ID,
	COLUMN_EMAIL,
	COLUMN_PHONE_NUMBER,
	COLUMN_FAX_NUMBER,
	COLUMN_CREDIT,
	COLUMN_CREATED_AT,
	COLUMN_UPDATED_AT,
	COLUMN_EMAIL_KEY,
	COLUMN_EMAIL_UNIQUE,
	COLUMN_KEYS,
	COLUMN_SEARCH_TEXT = COLUMN_KEYS + KEYS,
	COLUMN_VERSION,
	CUSTOMER_RECORD_VALUES
};

/* Fills values[CUSTOMER_RECORD_VALUES]; they point into the record's strings and the scratch. */
void customer_record_values(const customer_record *record, int64_t shop_id, int64_t now, customer_db_value *values,
	customer_record_scratch *scratch);

/* Ten-thousandths of an amount that CustomerCredit has let through. */
int64_t customer_money(double credit);

/* The key by which an address is identified, as a new string. */
zend_string *customer_email_key_of(const zend_string *email);

/* Microseconds since 1970 in UTC. */
int64_t customer_now(void);

#endif
