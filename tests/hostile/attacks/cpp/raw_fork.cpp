// tries: fork, vfork and clone by the processor's own instruction
// category: processes
// verdicts: AC RE
// levels: namespaces landlock seccomp
// needs: x86_64
#include <initializer_list>
#include <cstdio>
#include <unistd.h>

static long call(long number, long first) {
    long result;
    asm volatile("syscall" : "=a"(result) : "a"(number), "D"(first), "S"(0L), "d"(0L)
                 : "rcx", "r11", "memory");
    return result;
}

int main() {
    bool gained = false;
    for (long number : {57L, 56L}) {
        long child = call(number, number == 56 ? 17 : 0);
        if (child == 0) _exit(0);
        gained = gained || child > 0;
    }
    puts(gained ? "GAINED a process" : "stopped");
}
