// tries: name a precompiled header of its own, and dependencies
// category: compiler
// verdicts: CE AC RE
// levels: namespaces landlock seccomp
#pragma GCC pch_preprocess "/etc/passwd"
#pragma GCC dependency "/etc/passwd"
#include <cstdio>
int main() { puts("stopped"); }
