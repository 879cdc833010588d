// tries: sixteen gigabytes of static arrays, all touched
// category: memory
// verdicts: MLE RE CE
// levels: namespaces landlock seccomp
static volatile char block[1UL << 34];

int main() {
    for (unsigned long place = 0; place < sizeof block; place += 4096) block[place] = 1;
}
