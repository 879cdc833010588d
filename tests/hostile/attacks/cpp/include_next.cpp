// tries: include what comes after everything, and itself
// category: compiler
// verdicts: CE AC RE
// levels: namespaces landlock seccomp
#include_next <vector>
#include_next <cstdio>
#ifndef __INCLUDE_LEVEL__
#error no level
#endif
#if __INCLUDE_LEVEL__ < 199
#include __FILE__
#endif
int main() { puts("stopped"); }
