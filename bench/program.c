#include "program.h"

#include <inttypes.h>
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

static const command *find(const command *commands, const char *name)
{
	for (; commands->name; commands++) {
		if (strcmp(commands->name, name) == 0) {
			return commands;
		}
	}
	fail(name, "is no command");
}

int serve(const command *commands, size_t rows)
{
	char line[256], name[32];

	while (fgets(line, sizeof(line), stdin)) {
		size_t first = 0, count = 0, warm = 0;

		if (sscanf(line, "%31s %zu %zu %zu", name, &first, &count, &warm) < 1) {
			continue;
		}
		const command *command = find(commands, name);

		if (command->writes_rows && first + warm + count > rows) {
			fail(name, "needs more rows than there are");
		}
		measurement measured = command->run(first, count, warm);

		printf("{\"seconds\": %.9f, \"rows\": %zu, \"bytes\": %zu, \"last\": %" PRId64 "}\n", measured.seconds,
			measured.rows, measured.bytes, measured.last);
		fflush(stdout);
	}
	return 0;
}
