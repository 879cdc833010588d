// tries: become a shell by the processor's own instruction
// category: processes
// verdicts: AC RE
// levels: namespaces landlock seccomp
// needs: x86_64
#include <cstdio>

int main() {
    const char *path = "/bin/sh";
    const char *arguments[] = {"sh", "-c", "echo GAINED a shell", nullptr};
    long result;
    asm volatile("syscall" : "=a"(result)
                 : "a"(59L), "D"(path), "S"(arguments), "d"(0L) : "rcx", "r11", "memory");
    puts(result < 0 ? "stopped" : "GAINED");
}
