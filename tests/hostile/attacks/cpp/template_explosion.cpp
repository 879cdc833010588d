// tries: templates whose number doubles with each level
// category: compiler
// verdicts: CE
// levels: namespaces landlock seccomp
template <int N, long Path>
struct Tree {
    static const long value = Tree<N - 1, Path * 2>::value + Tree<N - 1, Path * 2 + 1>::value;
};
template <long Path>
struct Tree<0, Path> {
    static const long value = Path;
};

int main() { return Tree<40, 1>::value != 0; }
