// tries: ask the compiler which files there are
// category: compiler
// verdicts: AC CE
// levels: namespaces landlock
#include <cstdio>

#if __has_include("/etc/passwd") || __has_include("@SECRET@") || __has_include("/proc/version")
#define FOUND "GAINED"
#else
#define FOUND "stopped"
#endif

int main() { puts(FOUND); }
