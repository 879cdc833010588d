// tries: end with statuses that look like none
// category: exits
// verdicts: WA RE
// levels: namespaces landlock seccomp
#include <cstdio>
#include <cstdlib>

int main() {
    puts("wrong");
    fflush(stdout);
    _Exit(256);
}
