// tries: write one byte a terabyte away
// category: output
// verdicts: OLE RE
// levels: namespaces landlock seccomp
#include <unistd.h>

int main() { return pwrite(1, "x", 1, 1L << 40) == 1 ? 0 : 1; }
