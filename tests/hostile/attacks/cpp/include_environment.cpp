// tries: include the environment, the arguments and the memory of the compiler
// category: compiler
// verdicts: CE
// levels: namespaces landlock seccomp
#include "/proc/self/environ"
#include "/proc/self/cmdline"
#include "/proc/1/environ"
#include "/proc/self/maps"
int main() {}
