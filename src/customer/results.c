/* CustomerCount and FilterExplanation. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/customer/services.h"
#include "src/zend/errors.h"
#include "src/zend/value.h"

/* ---- CustomerCount ---- */

static bool count_check(zval *fields)
{
	if (Z_LVAL(fields[0]) < 0) {
		customer_throw_invalid("A count must be at least 0, " ZEND_LONG_FMT " given", Z_LVAL(fields[0]));
		return false;
	}
	return true;
}

void customer_count_create(zval *return_value, zend_long value, bool is_exact)
{
	zval fields[2];

	ZVAL_LONG(&fields[0], value);
	ZVAL_BOOL(&fields[1], is_exact);
	customer_value_create(return_value, customer_count_ce, NULL, fields);
}

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Services_CustomerCount)
CUSTOMER_GETTER(Customer_Services_CustomerCount, value, 0)
CUSTOMER_GETTER(Customer_Services_CustomerCount, isExact, 1)
CUSTOMER_UNSERIALIZE(Customer_Services_CustomerCount, count_check)

/* Of FilterExplanation, too. */
ZEND_METHOD(Customer_Services_CustomerCount, jsonSerialize)
{
	customer_value_return_array(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

/* ---- FilterExplanation ---- */

enum {
	EXPLANATION_SQL,
	EXPLANATION_INDEXES,
	EXPLANATION_SCANS_TABLE,
	EXPLANATION_ESTIMATED_ROWS,
	EXPLANATION_PLAN,
	EXPLANATION_SLOTS
};

void customer_return_explanation(
	zval *return_value, customer_session *session, const customer_request *request, zend_long limit)
{
	customer_store_plan plan;
	zval fields[EXPLANATION_SLOTS];

	if (!customer_store_explain(session->db, session->shop_id, &request->query, limit, &plan)) {
		customer_throw_db(session->db);
		return;
	}
	ZVAL_STR(&fields[EXPLANATION_SQL], plan.sql);
	ZVAL_ARR(&fields[EXPLANATION_INDEXES], plan.indexes);
	ZVAL_BOOL(&fields[EXPLANATION_SCANS_TABLE], plan.scans_table);
	if (plan.rows < 0) {
		ZVAL_NULL(&fields[EXPLANATION_ESTIMATED_ROWS]);
	} else {
		ZVAL_LONG(&fields[EXPLANATION_ESTIMATED_ROWS], plan.rows);
	}
	ZVAL_ARR(&fields[EXPLANATION_PLAN], plan.plan);
	customer_value_create(return_value, customer_explanation_ce, NULL, fields);
}

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Services_FilterExplanation)
CUSTOMER_GETTER(Customer_Services_FilterExplanation, sql, EXPLANATION_SQL)
CUSTOMER_GETTER(Customer_Services_FilterExplanation, indexes, EXPLANATION_INDEXES)
CUSTOMER_GETTER(Customer_Services_FilterExplanation, scansTable, EXPLANATION_SCANS_TABLE)
CUSTOMER_GETTER(Customer_Services_FilterExplanation, estimatedRows, EXPLANATION_ESTIMATED_ROWS)
CUSTOMER_GETTER(Customer_Services_FilterExplanation, plan, EXPLANATION_PLAN)
