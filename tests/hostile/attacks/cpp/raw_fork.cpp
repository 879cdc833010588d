// tries: fork, vfork and clone by the processor's own instruction
// category: processes
// verdicts: AC RE
// levels: namespaces landlock seccomp
// needs: x86_64
#include <cstdio>

// Ends at once where it is a child: number 60 is exit.
#define CALL(number, first)                                                       \
    asm volatile(                                                                 \
        "syscall\n test %%rax, %%rax\n jnz 1f\n mov $60, %%eax\n xor %%edi, %%edi\n" \
        "syscall\n 1:\n"                                                          \
        : "=a"(result)                                                            \
        : "a"(number), "D"(first), "S"(0L), "d"(0L)                               \
        : "rcx", "r11", "memory");                                                \
    gained = gained || result > 0;

int main() {
    bool gained = false;
    long result;
    CALL(57L, 0L)
    CALL(58L, 0L)
    CALL(56L, 17L)
    CALL(56L, 0x4111L)
    puts(gained ? "GAINED a process" : "stopped");
}
