/* A slower disk, pretended: every flush of a program that is started with this library takes at least so long
 * (BENCH_FLUSH_MICROSECONDS). The real flush still happens. Virtual machines often flush into the memory of their host,
 * in a tenth of a millisecond; an ordinary disk takes several. `bin/bench --flush 4` measures as if on one of these. */
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static int after_a_while(long flush, int file) {
    const char *text = getenv("BENCH_FLUSH_MICROSECONDS");
    long microseconds = text ? atol(text) : 0;
    struct timespec pause = {microseconds / 1000000, microseconds % 1000000 * 1000};
    nanosleep(&pause, NULL);
    return (int)syscall(flush, file);
}

int fdatasync(int file) { return after_a_while(SYS_fdatasync, file); }
int fsync(int file) { return after_a_while(SYS_fsync, file); }
