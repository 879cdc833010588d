// tries: return from its own fault to the instruction that faults
// category: time
// verdicts: TLE RE
// levels: namespaces landlock seccomp
#include <csignal>

static void back(int) {}

int main() {
    struct sigaction action {};
    action.sa_handler = back;
    action.sa_flags = SA_NODEFER;
    sigaction(SIGSEGV, &action, nullptr);
    *reinterpret_cast<volatile int *>(8) = 1;
}
