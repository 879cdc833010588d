// tries: abort in a handler of abort
// category: exits
// verdicts: RE
// levels: namespaces landlock seccomp
#include <csignal>
#include <cstdlib>

int main() {
    signal(SIGABRT, [](int) { abort(); });
    abort();
}
