// tries: have the assembler put a file into the program
// category: compiler
// verdicts: CE
// levels: namespaces landlock
#include <cstdio>

asm(".section .rodata\n"
    ".globl taken\n"
    "taken: .incbin \"/etc/passwd\"\n"
    ".byte 0\n"
    ".text\n");
extern "C" const char taken[];

int main() { printf("GAINED %s", taken); }
