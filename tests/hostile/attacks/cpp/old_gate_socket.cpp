// tries: make a socket through the 32-bit gate
// category: network
// verdicts: AC RE
// levels: namespaces landlock seccomp
// needs: x86_64
#include <cstdio>

int main() {
    long result;
    asm volatile("int $0x80" : "=a"(result) : "a"(359L), "b"(2L), "c"(1L), "d"(0L) : "memory");
    puts(static_cast<int>(result) < 0 ? "stopped" : "GAINED a socket");
}
