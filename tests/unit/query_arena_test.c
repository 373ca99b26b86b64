/*
 * src/query: memory that is given back in one go.
 */
#include <stdalign.h>

#include "query_support.h"

#define ALIGNMENT alignof(max_align_t)

static void what_is_given_is_aligned_and_apart(void)
{
	customer_query_arena arena;
	char *before = NULL;
	size_t before_size = 0;

	test_arena(&arena);
	for (size_t size = 0; size < 3000; size += size < 100 ? 1 : 97) {
		char *memory = customer_query_allocate(&arena, size);

		CHECK(memory != NULL);
		CHECK_FOR(size, (uintptr_t) memory % ALIGNMENT == 0);
		memset(memory, (int) (size & 0x7F), size);
		for (size_t i = 0; i < before_size; i++) {
			CHECK_FOR(i, before[i] == (char) (before_size & 0x7F));
		}
		before = memory;
		before_size = size;
	}
	customer_query_arena_free(&arena);
	CHECK(memory_live == 0);
}

static void nothing_is_somewhere(void)
{
	customer_query_arena arena;

	test_arena(&arena);
	CHECK(customer_query_allocate(&arena, 0) != NULL);
	CHECK(customer_query_allocate(&arena, 0) != NULL);
	customer_query_arena_free(&arena);
	CHECK(memory_live == 0);
}

static void first_memory_comes_first_and_is_not_released(void)
{
	static alignas(max_align_t) char first[256];
	customer_query_arena arena;
	char *memory;

	customer_query_arena_init(&arena, test_allocate, test_release, first, sizeof(first));
	CHECK(customer_query_allocate(&arena, 100) == first);
	CHECK(customer_query_allocate(&arena, 144) == first + 112);
	CHECK(memory_live == 0);
	memory = customer_query_allocate(&arena, 1);
	CHECK(memory && (memory < first || memory >= first + sizeof(first)));
	CHECK(memory_live == 1);
	customer_query_arena_free(&arena);
	CHECK(memory_live == 0);
	/* Afterwards it is not used again. */
	memory = customer_query_allocate(&arena, 1);
	CHECK(memory && (memory < first || memory >= first + sizeof(first)));
	customer_query_arena_free(&arena);
	CHECK(memory_live == 0);
}

static void first_memory_need_not_be_aligned(void)
{
	static alignas(max_align_t) char first[256];

	for (size_t offset = 0; offset < ALIGNMENT + 2; offset++) {
		for (size_t size = 0; size < 70; size++) {
			customer_query_arena arena;

			customer_query_arena_init(&arena, test_allocate, test_release, first + offset, size);
			for (int i = 0; i < 5; i++) {
				char *memory = customer_query_allocate(&arena, 16);

				CHECK_FOR(offset, memory && (uintptr_t) memory % ALIGNMENT == 0);
				CHECK_FOR(offset,
					memory < first || memory > first + sizeof(first) ||
						(memory >= first + offset && memory + 16 <= first + offset + size));
			}
			customer_query_arena_free(&arena);
		}
	}
	CHECK(memory_live == 0);
}

static void small_ones_share_a_chunk_and_large_ones_have_their_own(void)
{
	customer_query_arena arena;

	test_arena(&arena);
	for (int i = 0; i < 100; i++) {
		CHECK(customer_query_allocate(&arena, 16) != NULL);
	}
	CHECK(memory_live == 1);
	CHECK(customer_query_allocate(&arena, 100000) != NULL);
	CHECK(memory_live == 2);
	customer_query_arena_free(&arena);
	CHECK(memory_live == 0);
}

static void sizes_that_no_memory_has_fail(void)
{
	customer_query_arena arena;

	test_arena(&arena);
	memory_left = 0; /* nobody is asked for so much: the sizes would wrap */
	for (size_t less = 0; less < 64; less++) {
		CHECK_FOR(less, customer_query_allocate(&arena, SIZE_MAX - less) == NULL);
	}
	memory_left = -1;
	CHECK(customer_query_allocate(&arena, 16) != NULL);
	for (size_t less = 0; less < 64; less++) {
		memory_left = 0;
		CHECK_FOR(less, customer_query_allocate(&arena, SIZE_MAX - less) == NULL);
	}
	memory_left = -1;
	customer_query_arena_free(&arena);
	CHECK(memory_live == 0);
}

static void it_can_be_used_after_it_has_failed(void)
{
	customer_query_arena arena;

	test_arena(&arena);
	memory_left = 1;
	CHECK(customer_query_allocate(&arena, 4000) != NULL);
	CHECK(customer_query_allocate(&arena, 4000) == NULL);
	CHECK(customer_query_allocate(&arena, 64) != NULL); /* what is left of the chunk */
	memory_left = -1;
	CHECK(customer_query_allocate(&arena, 4000) != NULL);
	customer_query_arena_free(&arena);
	CHECK(memory_live == 0);
}

int main(void)
{
	RUN(what_is_given_is_aligned_and_apart);
	RUN(nothing_is_somewhere);
	RUN(first_memory_comes_first_and_is_not_released);
	RUN(first_memory_need_not_be_aligned);
	RUN(small_ones_share_a_chunk_and_large_ones_have_their_own);
	RUN(sizes_that_no_memory_has_fail);
	RUN(it_can_be_used_after_it_has_failed);
	return check_result();
}
