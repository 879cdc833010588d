// tries: call into the kernel's old fixed page
// category: processes
// verdicts: AC RE
// levels: namespaces landlock seccomp
// needs: x86_64
#include <cstdio>
#include <sys/time.h>

int main() {
    puts("stopped");
    fflush(stdout);
    timeval now{};
    auto old = reinterpret_cast<long (*)(timeval *, void *)>(0xffffffffff600000);
    old(&now, nullptr);
}
