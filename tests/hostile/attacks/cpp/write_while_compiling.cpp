// tries: have the tools write files beside the program
// category: compiler
// verdicts: AC CE RE
// levels: namespaces landlock seccomp
#pragma GCC optimize("dump-tree-all,save-temps")
#pragma GCC diagnostic warning "-fdump-tree-all=/tmp/hostile-dump"
#include <cstdio>

asm(".section .hostile\n.file \"/tmp/hostile-file\"\n.ident \"x\"\n.text\n");
int main() { puts("stopped"); }
