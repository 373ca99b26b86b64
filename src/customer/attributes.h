/* attributes: by what customers are filtered, sorted and searched. */
#ifndef CUSTOMER_CUSTOMER_ATTRIBUTES_H
#define CUSTOMER_CUSTOMER_ATTRIBUTES_H

#include <stdbool.h>

#include "src/query/query.h"

/* The customer's attributes: made in MINIT, in memory of the process. Threads share it, and nobody changes it. */
extern customer_query_schema customer_attributes;

/* False: there is no memory, or the table is wrong. */
bool customer_attributes_minit(void);
void customer_attributes_mshutdown(void);

#endif
