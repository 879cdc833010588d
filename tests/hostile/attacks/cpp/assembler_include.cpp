// tries: have the assembler complain about the lines of a file
// category: compiler
// verdicts: CE
// levels: namespaces landlock
asm(".include \"@SECRET@\"\n.include \"/etc/passwd\"");
int main() {}
