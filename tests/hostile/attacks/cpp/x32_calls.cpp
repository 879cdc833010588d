// tries: fork and make sockets by the numbers of the x32 interface
// category: processes
// verdicts: AC RE
// levels: namespaces landlock seccomp
// needs: x86_64
#include <initializer_list>
#include <cstdio>
#include <unistd.h>

static long call(long number, long a, long b, long c) {
    long result;
    asm volatile("syscall" : "=a"(result)
                 : "a"(number), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
    return result;
}

int main() {
    const long x32 = 0x40000000;
    bool gained = call(x32 + 41, 2, 1, 0) >= 0;
    // The upper half of the number's register is not looked at by every kernel.
    gained = gained || call((1L << 32) + 41, 2, 1, 0) >= 0;
    for (long number : {x32 + 57, x32 + 58, (1L << 32) + 57}) {
        long child = call(number, 0, 0, 0);
        if (child == 0) _exit(0);
        gained = gained || child > 0;
    }
    puts(gained ? "GAINED" : "stopped");
}
