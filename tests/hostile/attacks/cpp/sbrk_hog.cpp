// tries: grow its heap by sbrk, its stack by alloca
// category: memory
// verdicts: MLE RE
// levels: namespaces landlock seccomp
#include <alloca.h>
#include <cstring>
#include <unistd.h>

int main() {
    for (;;) {
        void *block = sbrk(1 << 20);
        if (block == reinterpret_cast<void *>(-1)) break;
        memset(block, 1, 1 << 20);
    }
    for (;;) memset(alloca(1 << 20), 1, 1 << 20);
}
