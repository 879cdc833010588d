// tries: spin with every signal caught or blocked
// category: time
// verdicts: TLE
// levels: namespaces landlock seccomp
#include <csignal>

static void ignore(int) {}

int main() {
    for (int number = 1; number < 65; ++number) signal(number, ignore);
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, nullptr);
    for (volatile long n = 0;; n = n + 1) {
    }
}
