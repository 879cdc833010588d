// tries: start threads for as long as it can
// category: processes
// verdicts: AC RE MLE TLE
// levels: namespaces landlock seccomp
#include <cstdio>
#include <pthread.h>
#include <unistd.h>

static void *work(void *) {
    pause();
    return nullptr;
}

int main() {
    pthread_attr_t small;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 16384);
    int count = 0;
    pthread_t thread;
    while (count < 20000 && pthread_create(&thread, &small, work, nullptr) == 0) ++count;
    puts(count < 5000 ? "stopped" : "GAINED a storm of threads");
    fflush(stdout);
    _exit(0);
}
