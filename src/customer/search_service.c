#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
