// tries: stop itself, so that whoever waits for it waits for ever
// category: time
// verdicts: TLE RE AC
// levels: namespaces landlock seccomp
#include <csignal>
#include <cstdio>

int main() {
    raise(SIGSTOP);
    kill(0, SIGTSTP);
    puts("stopped");
}
