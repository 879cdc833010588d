// tries: load plugins and libraries by pragmas
// category: compiler
// verdicts: AC CE RE
// levels: namespaces landlock seccomp
#pragma GCC optimize("fplugin=/tmp/hostile.so")
#pragma GCC optimize("Ofast,unroll-all-loops")
#pragma comment(lib, "/tmp/hostile.so")
#pragma comment(linker, "/tmp/hostile.so")
#include <cstdio>
__attribute__((optimize("fplugin=/tmp/hostile.so"))) int main() { puts("stopped"); }
