// tries: raise its own limits, lower its parent's
// category: limits
// verdicts: AC RE
// levels: namespaces landlock seccomp
#include <initializer_list>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

int main() {
    bool gained = false;
    for (auto kind : {RLIMIT_AS, RLIMIT_FSIZE, RLIMIT_NPROC, RLIMIT_CPU, RLIMIT_NOFILE}) {
        rlimit limit{};
        getrlimit(kind, &limit);
        if (limit.rlim_max == RLIM_INFINITY) continue;
        limit.rlim_cur = limit.rlim_max = RLIM_INFINITY;
        gained = gained || setrlimit(kind, &limit) == 0;
        rlimit little{3, 3};
        gained = gained || prlimit(getppid(), kind, &little, nullptr) == 0;
    }
    puts(gained ? "GAINED" : "stopped");
}
