// tries: create a file through the 32-bit gate
// category: writing
// verdicts: AC RE
// levels: namespaces landlock seccomp
// needs: x86_64
#include <initializer_list>
#include <cstdio>
#include <cstring>
#include <sys/mman.h>

int main() {
    void *low = mmap(nullptr, 4096, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_32BIT, -1, 0);
    if (low == MAP_FAILED) return puts("stopped"), 0;
    bool gained = false;
    for (const char *path : {"/tmp/hostile-file", "/var/tmp/hostile-file",
                             "/dev/shm/hostile-file", "hostile-file"}) {
        strcpy(static_cast<char *>(low), path);
        long result;
        asm volatile("int $0x80" : "=a"(result)
                     : "a"(8L), "b"(low), "c"(0600L), "d"(0L) : "memory");
        gained = gained || static_cast<int>(result) >= 0;
    }
    puts(gained ? "GAINED a file" : "stopped");
}
