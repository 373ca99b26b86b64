#include "program.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

const kind kinds[COLUMNS] = {
	KIND_INT, KIND_INT, KIND_BOOL, KIND_BOOL,                                    /* shop, group, guest, favorite */
	KIND_TEXT, KIND_TEXT, KIND_TEXT, KIND_DATE, KIND_TEXT,                       /* gender … customer number */
	KIND_TEXT, KIND_TEXT, KIND_BOOL, KIND_BOOL,                                  /* company … valid VAT ID */
	KIND_TEXT, KIND_TEXT, KIND_TEXT, KIND_MONEY,                                 /* e-mail, phone, fax, credit */
	KIND_TIME, KIND_TIME,                                                        /* created, updated */
	KIND_TEXT, KIND_TEXT,                                                        /* e-mail keys */
	KIND_TEXT, KIND_TEXT, KIND_TEXT, KIND_TEXT, KIND_TEXT, KIND_TEXT, KIND_TEXT, /* keys */
	KIND_TEXT, KIND_INT                                                          /* search text, version */
};

double now_seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

void fail(const char *what, const char *why)
{
	fprintf(stderr, "%s: %s\n", what, why);
	exit(1);
}

void *allocate(size_t size)
{
	void *memory = calloc(1, size);

	if (!memory) {
		fail("memory", "there is not enough");
	}
	return memory;
}

/* ---- The rows ---- */

static char *read_file(const char *path)
{
	FILE *file = fopen(path, "rb");
	long size;
	char *text;

	if (!file || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0) {
		fail(path, "can't be read");
	}
	rewind(file);
	text = allocate((size_t) size + 1);
	if (fread(text, 1, (size_t) size, file) != (size_t) size) {
		fail(path, "can't be read");
	}
	fclose(file);
	return text;
}

/* Cuts the next cell off: tabs and line ends become the NUL that ends it. */
static value take_cell(char **rest, kind kind)
{
	value cell = {.text = *rest, .length = (int) strcspn(*rest, "\t\n")};

	*rest += cell.length;
	if (**rest) {
		*(*rest)++ = '\0';
	}
	if (strcmp(cell.text, "\\N") == 0) {
		return (value){0};
	}
	if (kind != KIND_TEXT && kind != KIND_DATE) {
		cell.integer = strtoll(cell.text, NULL, 10);
	}
	return cell;
}

row_file read_rows(const char *path)
{
	char *text = read_file(path);
	row_file file = {0};

	for (const char *at = text; (at = strchr(at, '\n')); at++) {
		file.count++;
	}
	file.rows = allocate((file.count + 1) * sizeof(*file.rows));
	for (size_t i = 0; i < file.count; i++) {
		for (int column = 0; column < COLUMNS; column++) {
			file.rows[i][column] = take_cell(&text, kinds[column]);
		}
	}
	return file; /* the cells live as long as the program */
}

/* ---- Commands ---- */

static measurement run(const program *program, const char *command, size_t first, size_t count, size_t warm)
{
	if (strcmp(command, "read") == 0) {
		return program->read();
	}
	if (strcmp(command, "create") == 0) {
		return program->create(first, count, warm);
	}
	if (strcmp(command, "create_same") == 0 && program->create_same) {
		return program->create_same(first, count, warm);
	}
	if (strcmp(command, "bulk") == 0) {
		return program->bulk(first, count);
	}
	fail(command, "is no command");
}

int serve(const program *program, size_t rows)
{
	char line[256], command[32];

	while (fgets(line, sizeof(line), stdin)) {
		size_t first = 0, count = 0, warm = 0;

		if (sscanf(line, "%31s %zu %zu %zu", command, &first, &count, &warm) < 1) {
			continue;
		}
		if (first + warm + count > rows) {
			fail(command, "needs more rows than there are");
		}
		measurement measured = run(program, command, first, count, warm);

		printf("{\"seconds\": %.9f, \"rows\": %zu, \"bytes\": %zu}\n", measured.seconds, measured.rows, measured.bytes);
		fflush(stdout);
	}
	return 0;
}
