// tries: rings, maps, counters, namespaces, mounts, keys
// category: kernel
// verdicts: AC RE
// levels: namespaces landlock seccomp
// needs: x86_64
#include <cstdio>
#include <unistd.h>

int main() {
    static char room[256];
    bool gained = syscall(425, 8, room) >= 0;                      // io_uring_setup
    gained = gained || syscall(323, 1) >= 0;                       // userfaultfd
    gained = gained || syscall(272, 0x10000000) == 0;              // unshare
    gained = gained || syscall(430, "tmpfs", 0) >= 0;              // fsopen
    gained = gained || syscall(250, 0, -3, 1, 0, 0) >= 0;          // keyctl
    gained = gained || syscall(101, 0, 0, 0, 0) == 0;              // ptrace
    gained = gained || syscall(434, getppid(), 0) >= 0;            // pidfd_open
    puts(gained ? "GAINED" : "stopped");
}
