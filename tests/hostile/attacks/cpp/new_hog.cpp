// tries: take memory by new until it is refused
// category: memory
// verdicts: MLE RE
// levels: namespaces landlock seccomp
#include <cstring>

int main() {
    for (;;) memset(new char[1 << 20], 1, 1 << 20);
}
