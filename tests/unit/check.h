/*
 * The harness of the C unit tests. A test is a function that makes checks; main() runs each by RUN() and returns
 * check_result(). The output is TAP: one line a test, and before a "not ok" what was wrong.
 */
#ifndef CUSTOMER_CHECK_H
#define CUSTOMER_CHECK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

/* A broken loop over all code points would print a million lines. */
#define CHECK_REPORTED_MAX 10

static int check_tests;
static int check_failed_tests;
static int check_failures; /* of the test that runs */

static inline void check_bytes_print(const char *label, const char *bytes, size_t length)
{
	printf("#   %s \"", label);
	for (size_t i = 0; i < length; i++) {
		unsigned char byte = (unsigned char) bytes[i];

		printf(byte >= 0x20 && byte < 0x7F && byte != '\\' && byte != '"' ? "%c" : "\\x%02X", byte);
	}
	printf("\" (%zu bytes)\n", length);
}

/* Counts a failure and says where; returns whether there is still something to be said about it. */
static inline bool check_fail(const char *file, int line, const char *what)
{
	if (++check_failures > CHECK_REPORTED_MAX) {
		return false;
	}
	printf("# %s:%d: %s\n", file, line, what);
	return true;
}

static inline void check_bytes(const char *file, int line, const char *what, const char *expected,
	size_t expected_length, const char *actual, size_t actual_length)
{
	if (expected_length == actual_length && memcmp(expected, actual, actual_length) == 0) {
		return;
	}
	if (check_fail(file, line, what)) {
		check_bytes_print("expected", expected, expected_length);
		check_bytes_print("actual  ", actual, actual_length);
	}
}

static inline void check_size(const char *file, int line, const char *what, size_t expected, size_t actual)
{
	if (expected != actual && check_fail(file, line, what)) {
		printf("#   expected %zu, actual %zu\n", expected, actual);
	}
}

static inline void check_run(const char *name, void (*test)(void))
{
	check_failures = 0;
	test();
	check_failed_tests += check_failures > 0;
	printf("%s %d - %s\n", check_failures > 0 ? "not ok" : "ok", ++check_tests, name);
	fflush(stdout);
}

static inline int check_result(void)
{
	printf("1..%d\n", check_tests);
	return check_failed_tests > 0;
}

#define CHECK(condition) ((condition) ? (void) 0 : (void) check_fail(__FILE__, __LINE__, #condition))

/* For loops: the value that failed belongs to the message. */
#define CHECK_FOR(value, condition) \
	do { \
		if (!(condition) && check_fail(__FILE__, __LINE__, #condition)) { \
			printf("#   for %s = 0x%lX\n", #value, (unsigned long) (value)); \
		} \
	} while (0)

#define CHECK_SIZE(expected, actual) check_size(__FILE__, __LINE__, #actual, (expected), (actual))
#define CHECK_BYTES(expected, expected_length, actual, actual_length) \
	check_bytes(__FILE__, __LINE__, #actual, (expected), (expected_length), (actual), (actual_length))
#define RUN(test) check_run(#test, test)

#endif
