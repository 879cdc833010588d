// tries: attack before main, and after it
// category: processes
// verdicts: AC RE
// levels: namespaces landlock seccomp
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

static bool gained = false;

static void attack() {
    pid_t child = fork();
    if (child == 0) _exit(0);
    gained = gained || child > 0;
    if (system("exit 0") == 0) gained = true;
}

__attribute__((constructor(101))) static void early() { attack(); }
__attribute__((destructor(101))) static void late() {
    attack();
    if (gained && write(1, "GAINED\n", 7) < 0) _exit(1);
}

int main() { puts(gained ? "GAINED a process" : "stopped"); }
