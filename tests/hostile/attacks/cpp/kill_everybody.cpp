// tries: kill whoever can be killed
// category: signals
// verdicts: AC RE WA
// levels: namespaces landlock seccomp
#include <csignal>
#include <cstdio>

int main() {
    kill(-1, SIGKILL);
    kill(0, SIGKILL);
    puts("stopped");
}
