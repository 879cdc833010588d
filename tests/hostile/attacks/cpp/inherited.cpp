// tries: find descriptors, variables and arguments it should not have
// category: reading
// verdicts: AC RE
// levels: namespaces landlock seccomp
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>

extern char **environ;

int main() {
    int open_fds = 0, variables = 0;
    for (int fd = 3; fd < 4096; ++fd)
        if (fcntl(fd, F_GETFD) >= 0) ++open_fds;
    for (char **each = environ; *each; ++each) ++variables;
    if (open_fds || variables > 4 || getenv("HOSTILE_TOKEN") || getenv("HOME"))
        printf("GAINED %d descriptors, %d variables\n", open_fds, variables);
    else
        puts("stopped");
}
