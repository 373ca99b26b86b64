#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/customer/record.h"

#include <math.h>
#include <time.h>

int64_t customer_money(double credit)
{
	return (int64_t) llround(credit * 10000.0);
}

int64_t customer_now(void)
{
	struct timespec now;

	timespec_get(&now, TIME_UTC);
	return (int64_t) now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

zend_string *customer_email_key_of(const zend_string *email)
{
	char key[CUSTOMER_EMAIL_KEY_MAX];
	size_t length = customer_email_key(key, sizeof(key), ZSTR_VAL(email), ZSTR_LEN(email));

	return zend_string_init(key, length, false);
}

static customer_db_value text(const zval *string)
{
	return customer_db_string(CUSTOMER_DB_TEXT, Z_STRVAL_P(string), Z_STRLEN_P(string));
}

static customer_db_value fold(char *key, const zval *string)
{
	return customer_db_string(
		CUSTOMER_DB_TEXT, key, customer_text_fold(key, CUSTOMER_TEXT_KEY_MAX, Z_STRVAL_P(string), Z_STRLEN_P(string)));
}

static size_t append(char *search_text, size_t length, const char *word, size_t size)
{
	if (size > 0) {
		search_text[length++] = ' ';
		memcpy(search_text + length, word, size);
		length += size;
	}
	return length;
}

/* All that a search looks at, folded: the keys, the e-mail address and the date of birth, each after a space. */
static customer_db_value search_text(const customer_db_value *values, const zval *email, char *search_text)
{
	char folded[CUSTOMER_EMAIL_FOLDED_MAX];
	const customer_db_value *date = &values[COLUMN_DATE_OF_BIRTH];
	size_t length = 0;

	for (int i = 0; i < KEYS; i++) {
		length = append(search_text, length, values[COLUMN_KEYS + i].text.data, values[COLUMN_KEYS + i].text.length);
	}
	length = append(
		search_text, length, folded, customer_text_fold(folded, sizeof(folded), Z_STRVAL_P(email), Z_STRLEN_P(email)));
	if (!date->is_null) {
		length = append(search_text, length, date->text.data, date->text.length);
	}
	return customer_db_string(CUSTOMER_DB_TEXT, search_text, length);
}

void customer_record_values(const customer_record *record, int64_t shop_id, int64_t now, customer_db_value *values,
	customer_record_scratch *scratch)
{
	const zval *personal = record->personal, *business = record->business, *contact = record->contact;
	const zval *email = &contact[CONTACT_EMAIL], *date = &personal[PERSONAL_DATE_OF_BIRTH];

	values[COLUMN_SHOP_ID] = customer_db_int(shop_id);
	values[COLUMN_GROUP_ID] = customer_db_int(record->group);
	values[COLUMN_IS_GUEST] = customer_db_bool(record->is_guest);
	values[COLUMN_IS_FAVORITE] = customer_db_bool(record->is_favorite);
	values[COLUMN_GENDER] = text(&personal[PERSONAL_GENDER]);
	values[COLUMN_FIRST_NAME] = text(&personal[PERSONAL_FIRST_NAME]);
	values[COLUMN_LAST_NAME] = text(&personal[PERSONAL_LAST_NAME]);
	values[COLUMN_DATE_OF_BIRTH] = Z_TYPE_P(date) == IS_NULL
		? customer_db_null(CUSTOMER_DB_DATE)
		: customer_db_string(CUSTOMER_DB_DATE, Z_STRVAL_P(date), Z_STRLEN_P(date));
	values[COLUMN_CUSTOMER_NUMBER] = text(&personal[PERSONAL_CUSTOMER_NUMBER]);
	values[COLUMN_COMPANY_NAME] = text(&business[BUSINESS_COMPANY_NAME]);
	values[COLUMN_VAT_ID] = text(&business[BUSINESS_VAT_ID]);
	values[COLUMN_IS_MERCHANT] = customer_db_bool(record->is_merchant);
	values[COLUMN_IS_VALID_VAT_ID] = customer_db_bool(Z_TYPE(business[BUSINESS_IS_VALID_VAT_ID]) == IS_TRUE);
	values[COLUMN_EMAIL] = text(email);
	values[COLUMN_PHONE_NUMBER] = text(&contact[CONTACT_PHONE_NUMBER]);
	values[COLUMN_FAX_NUMBER] = text(&contact[CONTACT_FAX_NUMBER]);
	values[COLUMN_CREDIT] = customer_db_integer(CUSTOMER_DB_MONEY, customer_money(record->credit));
	values[COLUMN_CREATED_AT] = values[COLUMN_UPDATED_AT] = customer_db_integer(CUSTOMER_DB_TIME, now);
	values[COLUMN_EMAIL_KEY] = customer_db_string(CUSTOMER_DB_TEXT, scratch->email_key,
		customer_email_key(scratch->email_key, sizeof(scratch->email_key), Z_STRVAL_P(email), Z_STRLEN_P(email)));
	values[COLUMN_EMAIL_UNIQUE] = record->is_guest ? customer_db_null(CUSTOMER_DB_TEXT) : values[COLUMN_EMAIL_KEY];

	const zval *const folded[KEYS] = {
		[KEY_FIRST_NAME] = &personal[PERSONAL_FIRST_NAME],
		[KEY_LAST_NAME] = &personal[PERSONAL_LAST_NAME],
		[KEY_CUSTOMER_NUMBER] = &personal[PERSONAL_CUSTOMER_NUMBER],
		[KEY_COMPANY_NAME] = &business[BUSINESS_COMPANY_NAME],
		[KEY_VAT_ID] = &business[BUSINESS_VAT_ID],
		[KEY_PHONE_NUMBER] = &contact[CONTACT_PHONE_NUMBER],
		[KEY_FAX_NUMBER] = &contact[CONTACT_FAX_NUMBER],
	};
	for (int i = 0; i < KEYS; i++) {
		values[COLUMN_KEYS + i] = fold(scratch->keys[i], folded[i]);
	}
	values[COLUMN_SEARCH_TEXT] = search_text(values, email, scratch->search_text);
	values[COLUMN_VERSION] = customer_db_int(1);
}
