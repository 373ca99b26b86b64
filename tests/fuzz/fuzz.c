/*
 * Input, memory and time of the fuzz targets.
 *
 * src/query/arena.c is compiled with its functions under other names (Makefile), so that these can stand before them.
 */
#include <string.h>
#include <time.h>

#include "fuzz.h"

#ifdef FUZZ_PLAIN
/* Beside a target with sanitizers malloc() is theirs, and slow. */
void *__libc_malloc(size_t size);
void __libc_free(void *memory);
#define malloc __libc_malloc
#define free __libc_free
#endif

void fuzz_fail(const char *file, int line, const char *what)
{
	fprintf(stderr, "%s:%d: not so: %s\n", file, line, what);
	abort();
}

/* ---- Input ---- */

#define TEXTS_MAX 8192

static char *texts[TEXTS_MAX];
static size_t text_count;

uint8_t fuzz_byte(fuzz_input *input)
{
	if (input->left == 0) {
		return 0;
	}
	input->left--;
	return (uint8_t) *input->data++;
}

customer_query_text fuzz_text(fuzz_input *input, char mark)
{
	const char *end = input->left > 0 ? memchr(input->data, mark, input->left) : NULL;
	size_t length = end ? (size_t) (end - input->data) : input->left;
	char *copy = malloc(length);

	if (!copy || text_count == TEXTS_MAX) {
		abort();
	}
	texts[text_count++] = copy;
	if (length > 0) {
		memcpy(copy, input->data, length);
	}
	input->data += length + (end != NULL);
	input->left -= length + (end != NULL);
	return (customer_query_text){copy, length};
}

void fuzz_texts_free(void)
{
	while (text_count > 0) {
		free(texts[--text_count]);
	}
}

/* ---- Memory ---- */

/* Memory that is used again soon is in the cache: with the usual 256 MB of quarantine all of this is half as fast. */
#ifndef FUZZ_PLAIN
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "quarantine_size_mb=4:malloc_context_size=4:max_malloc_fill_size=64";
}
#endif

void chunked_arena_init(
	customer_query_arena *arena, void *(*allocate)(size_t), void (*release)(void *), void *first, size_t size);
void *chunked_allocate(customer_query_arena *arena, size_t size);
void chunked_arena_free(customer_query_arena *arena);

struct customer_query_chunk {
	customer_query_chunk *older;
	void *memory;
};

static unsigned countdown;
static bool has_failed;

/* Filled with what no one has written: who reads it gets nonsense. */
static void *allocate_filled(size_t size)
{
	void *memory;

	if (countdown > 0 && --countdown == 0) {
		has_failed = true;
		return NULL;
	}
	memory = malloc(size);
	return memory && size > 0 ? memset(memory, 0xA5, size < 64 ? size : 64) : memory;
}

static void *allocate_chunk(size_t size)
{
	return allocate_filled(size);
}

void fuzz_arena_init(customer_query_arena *arena, bool is_exact, unsigned failing)
{
	static char first[8192];

	countdown = failing;
	has_failed = false;
	if (is_exact) {
		chunked_arena_init(arena, allocate_filled, free, NULL, 0);
	} else {
		chunked_arena_init(arena, allocate_chunk, free, first, sizeof(first));
	}
}

void fuzz_second_arena_init(customer_query_arena *arena, bool is_exact)
{
	countdown = 0;
	chunked_arena_init(arena, is_exact ? allocate_filled : allocate_chunk, free, NULL, 0);
}

bool fuzz_memory_failed(void)
{
	return has_failed;
}

void customer_query_arena_init(
	customer_query_arena *arena, void *(*allocate)(size_t), void (*release)(void *), void *first, size_t size)
{
	chunked_arena_init(arena, allocate, release, first, size);
}

void *customer_query_allocate_slowly(customer_query_arena *arena, size_t size)
{
	customer_query_chunk *chunk;

	if (arena->allocate != allocate_filled) {
		return chunked_allocate(arena, size);
	}
	chunk = malloc(sizeof(*chunk));
	if (!chunk || !(chunk->memory = arena->allocate(size))) {
		free(chunk);
		return NULL;
	}
	chunk->older = arena->chunks;
	arena->chunks = chunk;
	return chunk->memory;
}

void customer_query_arena_free(customer_query_arena *arena)
{
	if (arena->allocate != allocate_filled) {
		chunked_arena_free(arena);
		return;
	}
	while (arena->chunks) {
		customer_query_chunk *chunk = arena->chunks;

		arena->chunks = chunk->older;
		free(chunk->memory);
		free(chunk);
	}
}

/* ---- Time ---- */

static uint64_t now(clockid_t clock)
{
	struct timespec time;

	clock_gettime(clock, &time);
	return (uint64_t) time.tv_sec * 1000000000 + (uint64_t) time.tv_nsec;
}

#ifdef FUZZ_PLAIN
#define TRIES 16

void fuzz_timed(void (*run)(void *context), void *context, const uint8_t *data, size_t size)
{
	static const struct timespec a_while = {.tv_nsec = 10000000};
	uint64_t least = UINT64_MAX;

	(void) data;
	/*
	 * This clock does not count other processes, but does count what the machine gives to other machines; what is not
	 * in the caches yet is not counted either.
	 */
	for (int i = 0; i < TRIES && least > FUZZ_NANOSECONDS_MAX; i++) {
		uint64_t start, taken;

		if (i > 0) {
			nanosleep(&a_while, NULL);
		}
		start = now(CLOCK_THREAD_CPUTIME_ID);
		run(context);
		taken = now(CLOCK_THREAD_CPUTIME_ID) - start;
		least = taken < least ? taken : least;
	}
	if (least > FUZZ_NANOSECONDS_MAX && size <= 4096) {
		fprintf(stderr, "%zu bytes took %llu ns\n", size, (unsigned long long) least);
		abort();
	}
}
#else
/* The target without sanitizers (Makefile). */
int fuzz_plainly(const uint8_t *data, size_t size);

/* A clock that is read in no time says whether it may have been too slow: most inputs are not, sanitizers and all. */
void fuzz_timed(void (*run)(void *context), void *context, const uint8_t *data, size_t size)
{
	uint64_t start = now(CLOCK_MONOTONIC);

	run(context);
	if (now(CLOCK_MONOTONIC) - start > FUZZ_NANOSECONDS_MAX) {
		fuzz_plainly(data, size);
	}
}
#endif
