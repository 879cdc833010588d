// tries: have the assembler put the expected output into the program
// category: compiler
// verdicts: CE
// levels: namespaces landlock
// expects: secret
#include <cstdio>

asm(".section .rodata\n"
    ".globl taken\n"
    "taken: .incbin \"@SECRET@\"\n"
    ".byte 0\n"
    ".text\n");
extern "C" const char taken[];

int main() { printf("ok %s", taken); }
