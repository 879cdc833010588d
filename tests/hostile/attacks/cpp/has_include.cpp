// tries: ask the compiler which files there are
// category: compiler
// verdicts: AC CE
// levels: namespaces landlock
#include <cstdio>

int main() {
#if __has_include("/etc/passwd")
    puts("GAINED a file of the machine");
#endif
#if __has_include("@SECRET@")
    puts("GAINED the expected output's place");
#endif
#if __has_include("/proc/version") || __has_include("/sys/kernel/notes")
    puts("GAINED a file of the kernel");
#endif
#if __has_include("/proc/1/environ") || __has_include("/root/.bashrc")
    puts("GAINED a place of others");
#endif
    puts("stopped");
}
