// tries: leave a daemon behind: fork, a session of its own, fork again
// category: processes
// verdicts: AC RE
// levels: namespaces landlock seccomp
#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <unistd.h>

int main() {
    pid_t child = fork();
    if (child == 0) {
        setsid();
        if (fork() == 0) {
            prctl(PR_SET_NAME, "hostile-daemon");
            signal(SIGTERM, SIG_IGN);
            for (int fd = 0; fd < 1024; ++fd) close(fd);
            sleep(600);
        }
        _exit(0);
    }
    puts(child < 0 ? "stopped" : "GAINED a daemon");
}
