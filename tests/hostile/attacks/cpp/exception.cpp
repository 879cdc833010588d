// tries: throw what nobody catches, while throwing
// category: exits
// verdicts: RE
// levels: namespaces landlock seccomp
struct Worse {
    ~Worse() noexcept(false) { throw 2; }
};

int main() {
    Worse worse;
    throw 1;
}
