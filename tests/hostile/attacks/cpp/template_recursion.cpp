// tries: templates that instantiate themselves without end
// category: compiler
// verdicts: CE
// levels: namespaces landlock seccomp
template <unsigned long N>
struct Deep {
    static const int value = Deep<N + 1>::value;
};

int main() { return Deep<0>::value; }
