// tries: have the compiler compute for ever
// category: compiler
// verdicts: CE
// levels: namespaces landlock seccomp
constexpr unsigned long spin(unsigned long n) {
    unsigned long sum = 0;
    for (unsigned long i = 0; i < 200000; ++i) sum += i * n;
    return sum;
}
template <int... N>
constexpr unsigned long all = (spin(N) + ...);
template <int... N, int... M>
constexpr unsigned long twice(unsigned long (&)[sizeof...(N)]) { return all<N...>; }

#define TEN(n) all<n##0, n##1, n##2, n##3, n##4, n##5, n##6, n##7, n##8, n##9>
#define HUNDRED(n) TEN(n##0), TEN(n##1), TEN(n##2), TEN(n##3), TEN(n##4), TEN(n##5)
constexpr unsigned long values[] = {HUNDRED(1), HUNDRED(2), HUNDRED(3), HUNDRED(4),
                                    HUNDRED(5), HUNDRED(6), HUNDRED(7), HUNDRED(8)};
static_assert(values[0] == 0, "enough");

int main() {}
