// tries: include a device that never ends
// category: compiler
// verdicts: CE
// levels: namespaces landlock seccomp
#include </dev/zero>
int main() {}
