// tries: recurse without end
// category: memory
// verdicts: RE MLE
// levels: namespaces landlock seccomp
static volatile int sink;

static int dig(int depth) {
    volatile char room[256];
    room[0] = static_cast<char>(depth);
    return dig(depth + 1) + room[0] + sink;
}

int main() { return dig(0); }
