/*
 * Memory that grows by chunks and is given back in one go. Most queries fit into the memory an owner begins with, and
 * allocate nothing.
 */
#include "query.h"

#define CHUNK_MIN 4096
#define ALIGNMENT alignof(max_align_t)

struct customer_query_chunk {
	customer_query_chunk *older;
	max_align_t memory[];
};

static size_t aligned(size_t size)
{
	return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

void customer_query_arena_init(
	customer_query_arena *arena, void *(*allocate)(size_t), void (*release)(void *), void *first, size_t size)
{
	size_t skipped = (ALIGNMENT - (uintptr_t) first % ALIGNMENT) % ALIGNMENT;

	arena->next = arena->end = first;
	if (first && skipped < size) {
		arena->next += skipped;
		arena->end = arena->next + (size - skipped) / ALIGNMENT * ALIGNMENT;
	}
	arena->chunks = NULL;
	arena->allocate = allocate;
	arena->release = release;
}

static bool add_chunk(customer_query_arena *arena, size_t needed)
{
	size_t size = needed > CHUNK_MIN ? needed : CHUNK_MIN;
	customer_query_chunk *chunk =
		size <= SIZE_MAX - sizeof(customer_query_chunk) ? arena->allocate(sizeof(customer_query_chunk) + size) : NULL;

	if (!chunk) {
		return false;
	}
	chunk->older = arena->chunks;
	arena->chunks = chunk;
	arena->next = (char *) chunk->memory;
	arena->end = arena->next + size;
	return true;
}

void *customer_query_allocate_slowly(customer_query_arena *arena, size_t size)
{
	void *memory;

	if (size > SIZE_MAX - ALIGNMENT) {
		return NULL;
	}
	size = aligned(size > 0 ? size : 1); /* NULL would be out of memory */
	if (size > (size_t) (arena->end - arena->next) && !add_chunk(arena, size)) {
		return NULL;
	}
	memory = arena->next;
	arena->next += size;
	return memory;
}

void customer_query_arena_free(customer_query_arena *arena)
{
	while (arena->chunks) {
		customer_query_chunk *chunk = arena->chunks;

		arena->chunks = chunk->older;
		arena->release(chunk);
	}
	arena->next = arena->end = NULL;
}
