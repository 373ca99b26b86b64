/* Preloaded before libasan, so that a stock PHP can run a module built with AddressSanitizer and UBSan. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* PHP may load extensions with RTLD_DEEPBIND, which AddressSanitizer refuses. */
void *dlopen(const char *file, int mode)
{
	void *(*next)(const char *, int) = (void *(*) (const char *, int)) dlsym(RTLD_NEXT, "dlopen");

	return next(file, mode & ~RTLD_DEEPBIND);
}

/* UBSan calls this before it prints. Beside libasan its log_path has no effect, and what a test prints to stderr may be
 * lost (a child process, a loose expectation): give it the file that log_path would have. The process ends after it. */
void __ubsan_on_report(void)
{
	const char *prefix = getenv("SANITIZER_REPORT");
	char path[4096];
	int fd;

	if (prefix == NULL || snprintf(path, sizeof path, "%s.%d", prefix, (int) getpid()) >= (int) sizeof path) {
		return;
	}
	fd = open(path, O_WRONLY | O_CREAT | O_APPEND, 0666);
	if (fd >= 0) {
		dup2(fd, STDERR_FILENO);
		close(fd);
	}
}
