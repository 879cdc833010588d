// tries: catch the signal of its own time limit, again and again
// category: time
// verdicts: TLE
// levels: namespaces landlock seccomp
#include <csignal>
#include <sys/resource.h>

static void again(int) {
    rlimit limit{};
    getrlimit(RLIMIT_CPU, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_CPU, &limit);
}

int main() {
    signal(SIGXCPU, again);
    signal(SIGALRM, again);
    for (volatile long n = 0;; n = n + 1) {
    }
}
