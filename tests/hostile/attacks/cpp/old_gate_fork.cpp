// tries: fork through the 32-bit gate, where calls have other numbers
// category: processes
// verdicts: AC RE
// levels: namespaces landlock seccomp
// needs: x86_64
#include <cstdio>
#include <unistd.h>

int main() {
    long result;
    // 2 is fork there, and open here.
    asm volatile("int $0x80" : "=a"(result) : "a"(2L), "b"(0L), "c"(0L), "d"(0L) : "memory");
    if (static_cast<int>(result) == 0) {
        if (write(1, "GAINED a process\n", 17)) _exit(0);
    }
    puts(static_cast<int>(result) < 0 ? "stopped" : "GAINED a process");
}
