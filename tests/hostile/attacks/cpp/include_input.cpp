// tries: include its own source, or wait for a terminal
// category: compiler
// verdicts: CE AC
// levels: namespaces landlock seccomp
#include "/dev/stdin"
#include "/dev/tty"
int main() {}
