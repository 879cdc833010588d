// tries: names that double in length with each level
// category: compiler
// verdicts: CE AC RE
// levels: namespaces landlock seccomp
#include <cstdio>

template <class A, class B>
struct Pair {
    static void name() {}
};
template <int N>
struct Grow {
    using type = Pair<typename Grow<N - 1>::type, typename Grow<N - 1>::type>;
};
template <>
struct Grow<0> {
    using type = Pair<int, long>;
};
template <class T>
__attribute__((noinline)) void use(T *) { puts("stopped"); }

int main() { use(static_cast<Grow<22>::type *>(nullptr)); }
