// tries: have the assembler read a device that never ends
// category: compiler
// verdicts: CE
// levels: namespaces landlock seccomp
asm(".incbin \"/dev/zero\"");
int main() {}
