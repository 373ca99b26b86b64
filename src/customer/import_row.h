/* import_row: a row of plain data, on its way to be a record. */
#ifndef CUSTOMER_CUSTOMER_IMPORT_ROW_H
#define CUSTOMER_CUSTOMER_IMPORT_ROW_H

#include "php.h"

#include "src/customer/services.h"

typedef struct {
	zval personal[PERSONAL_SLOTS];
	zval business[BUSINESS_SLOTS];
	zval contact[CONTACT_SLOTS];
} customer_import_fields;

/*
 * Reads a row into fields, which are owned from then on, and into a record that borrows from them. Throws and returns
 * false if the row breaks a rule; the fields are whole all the same.
 */
bool customer_import_row(zval *row, zend_long usual_group, customer_import_fields *fields, customer_record *record);
void customer_import_fields_free(customer_import_fields *fields);

#endif
