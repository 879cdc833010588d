// tries: print without end
// category: output
// verdicts: OLE
// levels: namespaces landlock seccomp
#include <cstdio>

int main() {
    for (;;) puts("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
}
