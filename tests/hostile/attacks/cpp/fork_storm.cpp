// tries: fork for as long as it can, every child too
// category: processes
// verdicts: AC RE TLE
// levels: namespaces landlock seccomp
#include <cstdio>
#include <unistd.h>

int main() {
    int made = 0;
    while (made < 100000 && fork() >= 0) {
        ++made;
        if (write(1, "GAINED a process\n", 17) < 0) break;
    }
    puts("stopped");
}
