// tries: map and touch memory, private and shared, and go on when it is refused
// category: memory
// verdicts: MLE RE TLE
// levels: namespaces landlock seccomp
#include <initializer_list>
#include <cstring>
#include <sys/mman.h>

int main() {
    for (;;)
        for (int kind : {MAP_PRIVATE, MAP_SHARED}) {
            void *block = mmap(nullptr, 4 << 20, PROT_READ | PROT_WRITE,
                               kind | MAP_ANONYMOUS, -1, 0);
            if (block != MAP_FAILED) memset(block, 1, 4 << 20);
        }
}
