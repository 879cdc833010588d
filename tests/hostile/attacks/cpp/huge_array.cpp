// tries: four gigabytes of initialised array in the object file
// category: compiler
// verdicts: CE RE
// levels: namespaces landlock seccomp
int block[1 << 30] = {1};
int main() { return block[0]; }
