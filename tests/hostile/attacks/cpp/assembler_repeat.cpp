// tries: have the assembler repeat and fill without end
// category: compiler
// verdicts: CE
// levels: namespaces landlock seccomp
asm(".rept 2000000000\n.quad 1, 2, 3, 4\n.endr");
int main() {}
