// tries: drown in its own timers
// category: time
// verdicts: TLE AC RE
// levels: namespaces landlock seccomp
#include <csignal>
#include <ctime>

static void tick(int) {}

int main() {
    signal(SIGALRM, tick);
    itimerspec often{{0, 1000}, {0, 1000}};
    for (int n = 0; n < 1000; ++n) {
        timer_t timer;
        if (timer_create(CLOCK_MONOTONIC, nullptr, &timer) == 0)
            timer_settime(timer, 0, &often, nullptr);
    }
    for (volatile long n = 0;; n = n + 1) {
    }
}
