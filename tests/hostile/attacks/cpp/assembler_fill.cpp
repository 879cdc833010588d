// tries: have the assembler fill an object of a hundred gigabytes
// category: compiler
// verdicts: CE RE
// levels: namespaces landlock seccomp
asm(".data\n.fill 100000000000, 1, 7\n");
int main() {}
