/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: cdc24182e0aab42d81ec53444f79716da8f76427 */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Query_SyntaxException_attribute, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Query_SyntaxException_position, 0, 0, IS_LONG, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Query_SyntaxException_expected, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Query_Schema___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, attributes, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, orderBy, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Query_Schema_filter, 0, 1, Customer\\Query\\Filter, 0)
	ZEND_ARG_TYPE_INFO(0, filters, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, all, _IS_BOOL, 0, "true")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Query_Schema_sorting, 0, 1, Customer\\Query\\Sorting, 0)
	ZEND_ARG_TYPE_INFO(0, sorting, IS_STRING, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Query_Schema_attributes, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Query_Schema_fold, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, text, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Query_Schema_emailKey, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, email, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Query_Filter___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Query_Filter_fromArray, 0, 2, Customer\\Query\\Filter, 0)
	ZEND_ARG_OBJ_INFO(0, schema, Customer\\Query\\Schema, 0)
	ZEND_ARG_TYPE_INFO(0, filter, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Query_Filter_toSql, 0, 1, Customer\\Query\\Sql, 0)
	ZEND_ARG_OBJ_INFO(0, dialect, Customer\\Query\\Dialect, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, placeholders, Customer\\Query\\Placeholders, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, first, IS_LONG, 0, "1")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, name, IS_STRING, 0, "\'p\'")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Query_Filter_within, 0, 1, Customer\\Query\\Filter, 0)
	ZEND_ARG_OBJ_INFO(0, scope, Customer\\Query\\Filter, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Query_Filter_toArray arginfo_class_Customer_Query_Schema_attributes

#define arginfo_class_Customer_Query_Filter_jsonSerialize arginfo_class_Customer_Query_Schema_attributes

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Query_Filter_isEmpty, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Query_Sorting___construct arginfo_class_Customer_Query_Filter___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Query_Sorting_toSql, 0, 1, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, dialect, Customer\\Query\\Dialect, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Query_Sorting_toArray arginfo_class_Customer_Query_Schema_attributes

#define arginfo_class_Customer_Query_Sorting___toString arginfo_class_Customer_Query_SyntaxException_expected

#define arginfo_class_Customer_Query_Sql___construct arginfo_class_Customer_Query_Filter___construct

#define arginfo_class_Customer_Query_Sql_text arginfo_class_Customer_Query_SyntaxException_expected

#define arginfo_class_Customer_Query_Sql_parameters arginfo_class_Customer_Query_Schema_attributes

#define arginfo_class_Customer_Query_Pagination___construct arginfo_class_Customer_Query_Filter___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Query_Pagination_create, 0, 2, Customer\\Query\\Pagination, 0)
	ZEND_ARG_TYPE_INFO(0, limit, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Query_Pagination_limit, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Query_Pagination_offset arginfo_class_Customer_Query_Pagination_limit

#define arginfo_class_Customer_Query_Pagination___serialize arginfo_class_Customer_Query_Schema_attributes

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Query_Pagination___unserialize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Query_Search___construct arginfo_class_Customer_Query_Filter___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Query_Search_create, 0, 1, Customer\\Query\\Search, 0)
	ZEND_ARG_TYPE_INFO(0, term, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Query_Search_term arginfo_class_Customer_Query_SyntaxException_expected

#define arginfo_class_Customer_Query_Search___serialize arginfo_class_Customer_Query_Schema_attributes

#define arginfo_class_Customer_Query_Search___unserialize arginfo_class_Customer_Query_Pagination___unserialize


ZEND_METHOD(Customer_Query_SyntaxException, attribute);
ZEND_METHOD(Customer_Query_SyntaxException, position);
ZEND_METHOD(Customer_Query_SyntaxException, expected);
ZEND_METHOD(Customer_Query_Schema, __construct);
ZEND_METHOD(Customer_Query_Schema, filter);
ZEND_METHOD(Customer_Query_Schema, sorting);
ZEND_METHOD(Customer_Query_Schema, attributes);
ZEND_METHOD(Customer_Query_Schema, fold);
ZEND_METHOD(Customer_Query_Schema, emailKey);
ZEND_METHOD(Customer_Query_Filter, __construct);
ZEND_METHOD(Customer_Query_Filter, fromArray);
ZEND_METHOD(Customer_Query_Filter, toSql);
ZEND_METHOD(Customer_Query_Filter, within);
ZEND_METHOD(Customer_Query_Filter, toArray);
ZEND_METHOD(Customer_Query_Filter, isEmpty);
ZEND_METHOD(Customer_Query_Sorting, __construct);
ZEND_METHOD(Customer_Query_Sorting, toSql);
ZEND_METHOD(Customer_Query_Sorting, toArray);
ZEND_METHOD(Customer_Query_Sorting, __toString);
ZEND_METHOD(Customer_Query_Sql, __construct);
ZEND_METHOD(Customer_Query_Sql, text);
ZEND_METHOD(Customer_Query_Sql, parameters);
ZEND_METHOD(Customer_Query_Pagination, __construct);
ZEND_METHOD(Customer_Query_Pagination, create);
ZEND_METHOD(Customer_Query_Pagination, limit);
ZEND_METHOD(Customer_Query_Pagination, offset);
ZEND_METHOD(Customer_Model_Customer, __serialize);
ZEND_METHOD(Customer_Query_Pagination, __unserialize);
ZEND_METHOD(Customer_Query_Search, __construct);
ZEND_METHOD(Customer_Query_Search, create);
ZEND_METHOD(Customer_Query_Search, term);
ZEND_METHOD(Customer_Query_Search, __unserialize);


static const zend_function_entry class_Customer_Query_SyntaxException_methods[] = {
	ZEND_ME(Customer_Query_SyntaxException, attribute, arginfo_class_Customer_Query_SyntaxException_attribute, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Query_SyntaxException, position, arginfo_class_Customer_Query_SyntaxException_position, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Query_SyntaxException, expected, arginfo_class_Customer_Query_SyntaxException_expected, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Query_Dialect_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Query_Placeholders_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Query_Schema_methods[] = {
	ZEND_ME(Customer_Query_Schema, __construct, arginfo_class_Customer_Query_Schema___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Query_Schema, filter, arginfo_class_Customer_Query_Schema_filter, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Query_Schema, sorting, arginfo_class_Customer_Query_Schema_sorting, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Query_Schema, attributes, arginfo_class_Customer_Query_Schema_attributes, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Query_Schema, fold, arginfo_class_Customer_Query_Schema_fold, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Customer_Query_Schema, emailKey, arginfo_class_Customer_Query_Schema_emailKey, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Query_Filter_methods[] = {
	ZEND_ME(Customer_Query_Filter, __construct, arginfo_class_Customer_Query_Filter___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Query_Filter, fromArray, arginfo_class_Customer_Query_Filter_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Customer_Query_Filter, toSql, arginfo_class_Customer_Query_Filter_toSql, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Query_Filter, within, arginfo_class_Customer_Query_Filter_within, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Query_Filter, toArray, arginfo_class_Customer_Query_Filter_toArray, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Query_Filter, jsonSerialize, toArray, arginfo_class_Customer_Query_Filter_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Query_Filter, isEmpty, arginfo_class_Customer_Query_Filter_isEmpty, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Query_Sorting_methods[] = {
	ZEND_ME(Customer_Query_Sorting, __construct, arginfo_class_Customer_Query_Sorting___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Query_Sorting, toSql, arginfo_class_Customer_Query_Sorting_toSql, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Query_Sorting, toArray, arginfo_class_Customer_Query_Sorting_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Query_Sorting, __toString, arginfo_class_Customer_Query_Sorting___toString, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Query_Sql_methods[] = {
	ZEND_ME(Customer_Query_Sql, __construct, arginfo_class_Customer_Query_Sql___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Query_Sql, text, arginfo_class_Customer_Query_Sql_text, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Query_Sql, parameters, arginfo_class_Customer_Query_Sql_parameters, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Query_Pagination_methods[] = {
	ZEND_ME(Customer_Query_Pagination, __construct, arginfo_class_Customer_Query_Pagination___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Query_Pagination, create, arginfo_class_Customer_Query_Pagination_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Customer_Query_Pagination, limit, arginfo_class_Customer_Query_Pagination_limit, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Query_Pagination, offset, arginfo_class_Customer_Query_Pagination_offset, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Query_Pagination___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Query_Pagination, __unserialize, arginfo_class_Customer_Query_Pagination___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Query_Search_methods[] = {
	ZEND_ME(Customer_Query_Search, __construct, arginfo_class_Customer_Query_Search___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Query_Search, create, arginfo_class_Customer_Query_Search_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Customer_Query_Search, term, arginfo_class_Customer_Query_Search_term, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Query_Search___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Query_Search, __unserialize, arginfo_class_Customer_Query_Search___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Customer_Query_SyntaxException(zend_class_entry *class_entry_InvalidArgumentException, zend_class_entry *class_entry_Customer_CustomerThrowable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Query", "SyntaxException", class_Customer_Query_SyntaxException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_InvalidArgumentException);
	zend_class_implements(class_entry, 1, class_entry_Customer_CustomerThrowable);

	zval property_attribute_default_value;
	ZVAL_NULL(&property_attribute_default_value);
	zend_string *property_attribute_name = zend_string_init("attribute", sizeof("attribute") - 1, 1);
	zend_declare_typed_property(class_entry, property_attribute_name, &property_attribute_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_attribute_name);

	zval property_position_default_value;
	ZVAL_NULL(&property_position_default_value);
	zend_string *property_position_name = zend_string_init("position", sizeof("position") - 1, 1);
	zend_declare_typed_property(class_entry, property_position_name, &property_position_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_position_name);

	zval property_expected_default_value;
	ZVAL_EMPTY_STRING(&property_expected_default_value);
	zend_string *property_expected_name = zend_string_init("expected", sizeof("expected") - 1, 1);
	zend_declare_typed_property(class_entry, property_expected_name, &property_expected_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_expected_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Query_Dialect(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Customer\\Query\\Dialect", IS_STRING, class_Customer_Query_Dialect_methods);

	zval enum_case_PostgreSQL_value;
	zend_string *enum_case_PostgreSQL_value_str = zend_string_init("pgsql", strlen("pgsql"), 1);
	ZVAL_STR(&enum_case_PostgreSQL_value, enum_case_PostgreSQL_value_str);
	zend_enum_add_case_cstr(class_entry, "PostgreSQL", &enum_case_PostgreSQL_value);

	zval enum_case_SQLite_value;
	zend_string *enum_case_SQLite_value_str = zend_string_init("sqlite", strlen("sqlite"), 1);
	ZVAL_STR(&enum_case_SQLite_value, enum_case_SQLite_value_str);
	zend_enum_add_case_cstr(class_entry, "SQLite", &enum_case_SQLite_value);

	zval enum_case_MySQL_value;
	zend_string *enum_case_MySQL_value_str = zend_string_init("mysql", strlen("mysql"), 1);
	ZVAL_STR(&enum_case_MySQL_value, enum_case_MySQL_value_str);
	zend_enum_add_case_cstr(class_entry, "MySQL", &enum_case_MySQL_value);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Query_Placeholders(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Customer\\Query\\Placeholders", IS_UNDEF, class_Customer_Query_Placeholders_methods);

	zend_enum_add_case_cstr(class_entry, "Numbered", NULL);

	zend_enum_add_case_cstr(class_entry, "Question", NULL);

	zend_enum_add_case_cstr(class_entry, "Named", NULL);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Query_Schema(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Query", "Schema", class_Customer_Query_Schema_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Customer_Query_Filter(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Query", "Filter", class_Customer_Query_Filter_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Query_Sorting(zend_class_entry *class_entry_Stringable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Query", "Sorting", class_Customer_Query_Sorting_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Stringable);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Query_Sql(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Query", "Sql", class_Customer_Query_Sql_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_text_default_value;
	ZVAL_UNDEF(&property_text_default_value);
	zend_string *property_text_name = zend_string_init("text", sizeof("text") - 1, 1);
	zend_declare_typed_property(class_entry, property_text_name, &property_text_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_text_name);

	zval property_parameters_default_value;
	ZVAL_UNDEF(&property_parameters_default_value);
	zend_string *property_parameters_name = zend_string_init("parameters", sizeof("parameters") - 1, 1);
	zend_declare_typed_property(class_entry, property_parameters_name, &property_parameters_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_parameters_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Query_Pagination(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Query", "Pagination", class_Customer_Query_Pagination_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_limit_default_value;
	ZVAL_UNDEF(&property_limit_default_value);
	zend_string *property_limit_name = zend_string_init("limit", sizeof("limit") - 1, 1);
	zend_declare_typed_property(class_entry, property_limit_name, &property_limit_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_limit_name);

	zval property_offset_default_value;
	ZVAL_UNDEF(&property_offset_default_value);
	zend_string *property_offset_name = zend_string_init("offset", sizeof("offset") - 1, 1);
	zend_declare_typed_property(class_entry, property_offset_name, &property_offset_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_offset_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Query_Search(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Query", "Search", class_Customer_Query_Search_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_term_default_value;
	ZVAL_UNDEF(&property_term_default_value);
	zend_string *property_term_name = zend_string_init("term", sizeof("term") - 1, 1);
	zend_declare_typed_property(class_entry, property_term_name, &property_term_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_term_name);

	return class_entry;
}
