// tries: write where nothing is mapped
// category: exits
// verdicts: RE
// levels: namespaces landlock seccomp
int main() { *reinterpret_cast<volatile int *>(0) = 1; }
