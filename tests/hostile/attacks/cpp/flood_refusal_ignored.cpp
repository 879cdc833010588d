// tries: ignore the signal and the errors that end a flood
// category: output
// verdicts: OLE
// levels: namespaces landlock seccomp
#include <initializer_list>
#include <csignal>
#include <unistd.h>

int main() {
    signal(SIGXFSZ, SIG_IGN);
    static char block[100000];
    for (;;)
        for (int stream : {1, 2})
            if (write(stream, block, sizeof block) == 12345) return 0;
}
