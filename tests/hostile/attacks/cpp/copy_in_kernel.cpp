// tries: flood the output without passing through its own memory
// category: output
// verdicts: OLE AC RE
// levels: namespaces landlock seccomp
#include <cstdio>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <unistd.h>

int main() {
    long total = 0;
    for (int round = 0; round < 100000; ++round) {
        off_t from = 0;
        long sent = sendfile(1, 0, &from, 1 << 20);
        if (sent <= 0) break;
        total += sent;
    }
    if (total > 3 << 20) return puts("GAINED"), 0;
    if (ftruncate(1, 0) != 0) return 1;
    lseek(1, 0, SEEK_SET);
    puts("stopped");
}
