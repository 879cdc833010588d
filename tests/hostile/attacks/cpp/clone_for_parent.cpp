// tries: make a process that is its parent's child and not its own
// category: processes
// verdicts: AC RE
// levels: namespaces landlock seccomp
#include <csignal>
#include <cstdio>
#include <sched.h>
#include <sys/prctl.h>
#include <unistd.h>

static char stack[1 << 16];
static int work(void *) {
    prctl(PR_SET_NAME, "hostile-sibling");
    sleep(600);
    return 0;
}

int main() {
    int child = clone(work, stack + sizeof stack, CLONE_PARENT | SIGCHLD, nullptr);
    puts(child < 0 ? "stopped" : "GAINED a process");
}
