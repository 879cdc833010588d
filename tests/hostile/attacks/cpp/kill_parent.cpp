// tries: kill, stop and trace its parent
// category: signals
// verdicts: AC RE TLE
// levels: namespaces landlock seccomp
#include <initializer_list>
#include <csignal>
#include <cstdio>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    pid_t parent = getppid();
    for (int number : {SIGTERM, SIGSTOP, SIGKILL}) {
        kill(parent, number);
        syscall(SYS_tgkill, parent, parent, number);
    }
    bool gained = ptrace(PTRACE_SEIZE, parent, nullptr, nullptr) == 0;
    puts(gained ? "GAINED" : "stopped");
}
