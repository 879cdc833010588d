// tries: complaints without end
// category: compiler
// verdicts: CE
// levels: namespaces landlock seccomp
#define A(x) x x x x x x x x x x
#define B(x) A(x) A(x) A(x) A(x) A(x) A(x) A(x) A(x) A(x) A(x)
#define C(x) B(x) B(x) B(x) B(x) B(x) B(x) B(x) B(x) B(x) B(x)
#define D(x) C(x) C(x) C(x) C(x) C(x)
int main() { D(wrong1 = wrong2 + "text" * 3 ->* nothing;) }
