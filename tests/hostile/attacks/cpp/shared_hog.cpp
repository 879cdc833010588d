// tries: memory that belongs to no process: memfd, shm_open, segments
// category: memory
// verdicts: AC RE
// levels: namespaces landlock seccomp
#include <cstdio>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/shm.h>

int main() {
    bool gained = memfd_create("hostile", 0) >= 0;
    gained = gained || shm_open("/hostile-segment", O_CREAT | O_RDWR, 0600) >= 0;
    gained = gained || shmget(0x4F5712, 1 << 20, IPC_CREAT | 0600) >= 0;
    puts(gained ? "GAINED memory" : "stopped");
}
