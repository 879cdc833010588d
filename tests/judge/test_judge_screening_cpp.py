"""C++ programs compiled together earn what they earn alone, whatever is beside them."""

import secrets
from collections.abc import Iterable, Iterator

import pytest

from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution, TestCase
from alphacode.curriculum import CurriculumSettings, problem_at
from alphacode.judge import Judge, JudgeJob, JudgeOutcome, JudgeSettings
from alphacode.judge.joined_cpp import blamed, joined_text
from alphacode.judge.plain_cpp import Header, plain_form
from alphacode.judge.screening_cpp import JOINED_HEADERS

LIMITS = Limits(time_limit_s=2)
TEST = TestCase("1 2\n", "3\n")
HEAD = "#include <bits/stdc++.h>\nusing namespace std;\n"
RIGHT = HEAD + "int main() { int a, b; cin >> a >> b; cout << a + b << endl; }"
WRONG = HEAD + "int main() { int a, b; cin >> a >> b; cout << a - b << endl; }"
DRAWN = CurriculumSettings(solutions_per_language=6, incorrect_per_language=6)

PLAIN = {
    "nothing but main": "int main() {}",
    "headers": "#include <iostream>\n  #include <vector> // both\nint main() {}",
    "void": HEAD + "int main(void) { return 0; }",
    "functions": HEAD + "int twice(int x) { return 2 * x; }\n"
    "static inline bool odd(const vector<int>& x, int at = 0) { return x[at] % 2; }\n"
    "template <class T> T best(T one, T two) { return one < two ? two : one; }\n"
    "int main() { return best(1, twice(3)) * odd({1}); }",
    "objects": HEAD + "const int MOST = 1000; int count_of[2 * MOST], seen_by;\n"
    "vector<pair<int, string>> rows_of; map<string, int> place_of;\n"
    'string greeting = "hello"; int main() { return count_of[1]; }',
    "constants": "int dx[4] = {1, 0, -1, 0};\nint main() { return dx[0]; }",
    "aliases": HEAD + "typedef long long ll; using table = vector<vector<ll>>;\n"
    "table my_table; int main() { ll x = 1; return x; }",
    "a class": HEAD + "struct Edge { int from, to; bool operator<(const Edge& e) const "
    "{ return to < e.to; } };\nint main() { Edge e{1, 2}; return e.from; }",
    "a lambda": HEAD + "int main() { auto f = [](int x) { return x; }; return f(0); }",
    "odd text": "int main() { const char* s = \"} // {\"; char c = '}'; /* } */ }",
}
NOT_PLAIN = {
    "macros": "#define int long long\nsigned main() {}",
    "other headers": "#include <chrono>\nint main() {}",
    "a header of C": "#include <math.h>\nint main() {}",
    "a file": '#include "/etc/passwd"\nint main() {}',
    "a pragma": '#pragma GCC optimize("O3")\nint main() {}',
    "a directive in the middle": "int main() {\n#include <vector>\n}",
    "arguments": "int main(int argc, char** argv) {}",
    "no main": "int f() { return 0; }",
    "main twice": "int main() { return main(); }",
    "a suffix of a string": 'int main() { auto s = "x"__FILE__; }',
    "a suffix of a character": "int main() { auto s = 'x'MACRO; }",
    "a macro": "int main() { pthread_cleanup_push(0, 0); }",
    "a macro for a value": "int main() { return NAN; }",
    "an object that writes to another": "int x[1]; int y = x[1] = 7; int main() {}",
    "an object that reads another": "int x[1]; int y = x[1]; int main() {}",
    "an object that follows a pointer": "int* x; int y = *x; int main() {}",
    "an object made of others": HEAD + "string a, b = a + a; int main() {}",
    "a string of nothing": HEAD + "string a = 0; int main() {}",
    "a string of two": HEAD + 'string a = {"a", "b"}; int main() {}',
    "a list of two strings": HEAD + 'vector<string> a = {{"a", "b"}}; int main() {}',
    "a quotient": "const int x = 0; int y = 1 / x; int main() {}",
    "a type of a file": "#include <cstdio>\nint main() { puts(0); fopen(0, 0); }",
    "a name of a type": "int main() { return typeid(int).name()[0]; }",
    "a container's name": HEAD + "int map[10]; int main() {}",
    "a number's name": "int x, size_t = 3; int main() {}",
    "a container's name as an alias": HEAD + "typedef int list; int main() {}",
    "two aliases at once": HEAD + "typedef int yes, no; int main() {}",
    "a class declared on the way": HEAD
    + "struct A { struct count* x; }; int main() {}",
    "a class declared in a function": HEAD + "int main() { struct distance* x; }",
    "a class declared in a head": "int f(struct count* x) { return 0; } int main() {}",
    "a class declared in brackets": HEAD
    + "template <class T> vector<class count*> f(T x) { return {}; } int main() {}",
    "a function of C declared": "int main() { int clock(); }",
    "an underscore": "int _start; int main() {}",
    "a function of the library's own": "int __gcd(int a, int b) { return 1; }"
    "\nint main() {}",
    "an object by such a name": "int __lg; int main() {}",
    "brackets that do not nest": "void f() { assert( { ); }\nvoid g() { assert( } ); }"
    "\nint main() {}",
    "a list without end": "int a[1] = " + "{" * 2000 + "}" * 2000 + "; int main() {}",
    "digits apart": "int main() { return 1'000; }",
    "another main": "struct A { int main; };\nint main() {}",
    "a name of the headers": HEAD + "int count; int main() {}",
    "a function of the headers": HEAD + "int gcd(int a, int b) { return a; }"
    "\nint main() {}",
    "a class of the headers": "struct vector {}; int main() {}",
    "an alias of the headers": "typedef int string; int main() {}",
    "an initialiser that calls": "int f() { return 1; }\nint x = f();\nint main() {}",
    "an initialiser that is a lambda": "int x = [] { return 1; }();\nint main() {}",
    "one in braces": "int f() { return 1; }\nint x{f()};\nint main() {}",
    "one in parentheses": "int f() { return 1; }\nint x(f());\nint main() {}",
    "one in an array": "int f() { return 1; }\nint x[1] = {f()};\nint main() {}",
    "one in a static member": "struct A { static inline int x = 1; };\nint main() {}",
    "a static member from outside": "struct A { int x; }; int A::y = 1; int main() {}",
    "an object of a class": "struct A { A() { throw 1; } };\nA a;\nint main() {}",
    "an object behind a class": "struct A { A() { throw 1; } } a;\nint main() {}",
    "an object without a name": "struct { int x = 1; } one;\nint main() {}",
    "a container of a class": HEAD + "struct A { A() { throw 1; } };\n"
    "array<A, 2> rows_of;\nint main() {}",
    "a variable template": "template <class T> T x = T(); int main() {}",
    "a class template": "template <class T> struct A { T x; };\nint main() {}",
    "an operator": HEAD + "bool operator<(pair<int, int> a, int b) { return b; }\n"
    "int main() {}",
    "an attribute": "[[gnu::constructor]] void f() {}\nint main() {}",
    "an attribute in a class": "struct A { [[gnu::constructor]] void f() {} };\n"
    "int main() {}",
    "an attribute of GCC": "__attribute__((constructor)) void f() {}\nint main() {}",
    "assembler": 'int main() { asm("nop"); }',
    "assembler at the top": 'asm("nop");\nint main() {}',
    "another language": 'extern "C" int puts(const char*) { return 0; }\nint main() {}',
    "a namespace": "namespace std { int x; }\nint main() {}",
    "a namespace inside": HEAD + "int main() { namespace s = std; }",
    "a reserved name": "int main() { return __LINE__; }",
    "a name of ours": "int main() { return __program_3::main(); }",
    "an escape": "int main() {} } int x; namespace y {",
    "an escape in digraphs": "int main() <% %> %> int x; namespace y <%",
    "an escape behind a splice": "int main() {} // \\\n}",
    "a splice with what follows": "int main() {} // \\",
    "a trigraph": "int main() { return '??/'; }",
    "a raw string": 'int main() { auto s = R"(")"; }',
    "a string not closed": 'int main() { auto s = "; }',
    "a comment not closed": "int main() {} /*",
    "letters beyond ASCII": "int main() { int \u00e9; }",
    "other control characters": "int main() {}\r\n",
    "an end that takes what follows": "int main() { if (1) ; else }",
    "an end with a label": "int main() { switch (1) case 1: }",
    "too long": "int main() {" + ";" * 20_000 + "}",
    "a declaration": "int f(int);\nint main() {}",
    "nothing": "",
}


HEADER = Header(
    files=JOINED_HEADERS,
    names=frozenset(("count", "gcd", "std", "cin", "clock", "distance", "NULL")),
    macros=frozenset(("NULL", "pthread_cleanup_push", "NAN")),
)


def form_of(source: str) -> str | None:
    """Return the form of a program beside headers that hold a few names."""
    return plain_form(source, HEADER)


@pytest.mark.parametrize("source", PLAIN.values(), ids=PLAIN)
def test_plain_programs_keep_their_lines(source: str) -> None:
    form = form_of(source)
    assert form is not None
    assert form.count("\n") == source.count("\n")
    assert "#" not in form
    assert form.count("return 0; }") >= 1


@pytest.mark.parametrize("source", NOT_PLAIN.values(), ids=NOT_PLAIN)
def test_whatever_could_touch_others_is_not_plain(source: str) -> None:
    assert form_of(source) is None


def test_errors_are_blamed_on_programs() -> None:
    complaint = (
        "program-3: In function 'int __program_3::main()':\n"
        "program-3:2:5: error: 'x' was not declared in this scope\n"
        "In file included from judge.hpp:1:\n"
        "/usr/include/stl_algo.h: In instantiation of 'void sort(int)':\n"
        "program-5:4:9:   required from here\n"
        "/usr/include/stl_algo.h:30: error: no match for 'operator<'\n"
        "program-6:1:1: warning: of no account\n"
        "ld: x.o: in function `__program_8::main()':\n"
        "<stdin>:(.text+0x9): undefined reference to `__program_8::f(int)'\n"
    )
    assert blamed(complaint) == {3, 5, 8}
    assert blamed("cc1plus: out of memory") == set()


def test_a_joined_program_has_all_mains() -> None:
    text = joined_text({4: "int main() {}", 7: "int main() {}"})
    assert "{__program_4::main, __program_7::main}" in text


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    """A judge that screens, and never looks again at what failed there."""
    with Judge(JudgeSettings(workers=1, screen_recheck=0.0)) as judge:
        yield judge


def fresh(source: str) -> str:
    """Return a program that no cache holds."""
    return f"{source}\n// {secrets.token_hex(8)}\n"


def judged(judge: Judge, sources: Iterable[str]) -> list[JudgeOutcome]:
    """Return the outcomes of programs of the sum of two numbers, in their order.

    Those before them keep the judge busy, so that these wait together.
    """
    busy = [fresh(WRONG) for _ in range(2)]
    jobs = [
        JudgeJob(n, Solution(Language.CPP, source), (TEST,), LIMITS)
        for n, source in enumerate([*busy, *sources])
    ]
    outcomes = sorted(judge.judge(jobs), key=lambda outcome: int(str(outcome.key)))
    assert all(outcome.judgement for outcome in outcomes), outcomes
    return outcomes[len(busy) :]


def verdicts(outcomes: Iterable[JudgeOutcome]) -> list[str]:
    """Return the verdicts."""
    return [o.judgement.verdict.value for o in outcomes if o.judgement is not None]


def test_programs_of_the_curriculum_earn_what_they_earn_alone(judge: Judge) -> None:
    jobs = []
    for index in range(3):
        problem = problem_at(7, index, DRAWN)
        tests = (*problem.public_tests, *problem.private_tests)
        jobs += [
            JudgeJob(
                (index, number, copy),
                Solution(solution.language, fresh(solution.solution)),
                tests,
                LIMITS,
                checker=problem.checker,
            )
            for number, (solution, _) in enumerate(problem.labelled_solutions())
            if solution.language is Language.CPP
            for copy in range(2)
        ]
    together = {outcome.key: outcome for outcome in judge.judge(jobs)}
    with Judge(JudgeSettings(workers=1, screen=False)) as exact:
        alone = {outcome.key: outcome for outcome in exact.judge(jobs[::2])}
    assert any(outcome.is_screened for outcome in together.values())
    assert len(together) == 2 * len(alone)
    for key, other in together.items():
        outcome = alone[*key[:2], 0]
        assert outcome.judgement is not None
        assert other.judgement is not None
        assert other.judgement.verdict is outcome.judgement.verdict, key
        first, second = (o.judgement.results for o in (outcome, other))  # type: ignore[union-attr]
        assert [r.output for r in first] == [r.output for r in second]


def test_only_what_is_wrong_is_screened(judge: Judge) -> None:
    kinds = {
        RIGHT: "AC",
        WRONG: "WA",
        HEAD + "int main() { vector<int> x; cout << x.at(1); }": "RE",
        HEAD + "int main() { while (true) {} }": "TLE",
        HEAD + "int main() { cout << missing; }": "CE",
        HEAD + "int main() { vector<int> x; sort(x); }": "CE",
        HEAD + "int f() { return 3; }\nint main() { cout << f() << endl; exit(0); }": (
            "AC"
        ),
    }
    sources = [*kinds, RIGHT, WRONG]
    outcomes = judged(judge, [fresh(source) for source in sources])
    assert verdicts(outcomes) == [kinds[source] for source in sources]
    screened = [o for o in outcomes if o.is_screened]
    assert verdicts(screened) == ["WA", "WA"]


@pytest.mark.parametrize(
    "source",
    [
        HEAD + "int main() { int counts[8], a, b; cin >> a >> b; counts[1] += a;\n"
        "    counts[2] += b; int sum = 0; for (int x : counts) sum += x; cout << sum; }",
        HEAD + "int main() { long long s[64]; for (int i = 0; i < 2; i++) {\n"
        "    int x; cin >> x; s[x] += x; } cout << s[1] + s[2] + s[40]; }",
        HEAD + "int add(int a, int b) { int sum; sum += a; sum += b; return sum; }\n"
        "int main() { int a, b; cin >> a >> b; cout << add(a, b); }",
        HEAD + "int add(int a, int b) { int c = a + b; if (c != 3) return c; }\n"
        "int main() { int a, b; cin >> a >> b; cout << add(a, b); }",
    ],
)
def test_what_is_right_by_chance_is_not_wrong_beside_others(
    judge: Judge, source: str
) -> None:
    """What a program forgot to set is mostly 0 when it runs alone."""
    outcomes = judged(judge, [fresh(each) for each in [source] * 5 + [WRONG] * 3])
    with Judge(JudgeSettings(workers=1, screen=False)) as exact:
        [alone] = exact.judge(
            [JudgeJob(0, Solution(Language.CPP, fresh(source)), (TEST,), LIMITS)]
        )
    assert alone.judgement is not None
    assert verdicts(outcomes) == [alone.judgement.verdict.value] * 5 + ["WA"] * 3
    assert not any(outcome.is_screened for outcome in outcomes[:5])
    assert all(outcome.is_screened for outcome in outcomes[5:])


@pytest.mark.parametrize(
    "source",
    [
        HEAD + "int count; int main() { cout << count; }",
        HEAD + "int main() { int a, b; cin >> a >> b; if (a) cout << 4; else }",
        HEAD + "int main() { cout << 4; } }",
        HEAD + "int list; int main() { list = 4; cout << list; }",
        HEAD + "int x[] = {3000000000, 1}; int main() { cout << x[1]; }",
    ],
)
def test_what_does_not_compile_alone_does_not_beside_others(
    judge: Judge, source: str
) -> None:
    outcomes = judged(judge, [fresh(WRONG) for _ in range(5)] + [fresh(source)])
    assert verdicts(outcomes) == ["WA"] * 5 + ["CE"]


SPOILERS = {
    "ends before main": HEAD + "struct A { A() { exit(0); } };\nA a;\nint main() {}",
    "prints before main": HEAD + 'int x = (puts("4"), 1);\nint main() {}',
    "a constructor of the linker": HEAD
    + "__attribute__((constructor)) void f() { exit(0); }\nint main() {}",
    "a word that means another": HEAD + "#define a b\n#define cin cerr\nint main() {}",
    "another printf": 'extern "C" int printf(const char*, ...) { return 0; }\n'
    + "int main() {}",
    "another new": HEAD + "void* operator new(size_t) { exit(0); }\nint main() {}",
    "out of its namespace": HEAD + "int main() {} } namespace std { int cin; "
    "} namespace x {",
    "a suffix that is a macro": "#include <cstdio>\nint f() "
    '{ puts("x"__glibcxx_function_requires({)); return 0; } int x = (puts("4"), 1); '
    'int g() { puts("x"__glibcxx_function_requires(})); return 0; } int main() {}',
    "macros with half a block": "#include <pthread.h>\n#include <cstdio>\n"
    "void f(void*) {} int g() { pthread_cleanup_push(f, 0); do { "
    "pthread_cleanup_pop(0); do { pthread_cleanup_pop(0); } while (0); return 0; } "
    'int x = (puts("4"), 1); int h() { pthread_cleanup_push(f, 0); } while (0); '
    "return 0; } int main() {}",
    "an object that writes into others": "int x[1]; int y = x[1] = 7, z = x[2] = 7; "
    "int main() {}",
    "a large array": HEAD + "int seen_by[9000][9000]; int main() { cout << 4; }",
    "an array as large as memory": HEAD + "int seen_by[2000000000];\nint main() {}",
}


@pytest.mark.parametrize("source", SPOILERS.values(), ids=SPOILERS)
def test_a_spoiler_changes_no_verdict(judge: Judge, source: str) -> None:
    spoiler = fresh(source)
    neighbours = [fresh(RIGHT), fresh(WRONG)] * 2
    outcomes = judged(judge, [*neighbours, spoiler, *map(fresh, neighbours)])
    assert verdicts(outcomes[:4] + outcomes[5:]) == ["AC", "WA"] * 4


def test_where_joining_comes_to_nothing_all_are_judged_alone(
    judge: Judge, monkeypatch: pytest.MonkeyPatch
) -> None:
    # An error that nobody can be blamed for, as when the compiler is stopped.
    monkeypatch.setattr("alphacode.judge.compiler.FLAGS", ("--no-such-flag",))
    outcomes = judged(judge, map(fresh, [RIGHT, WRONG] * 3))
    assert verdicts(outcomes) == ["AC", "WA"] * 3
    assert not any(outcome.is_screened for outcome in outcomes)


def test_what_was_compiled_before_is_not_compiled_again(judge: Judge) -> None:
    sources = [fresh(WRONG) for _ in range(8)]
    with Judge(JudgeSettings(workers=1, screen=False)) as exact:
        judged(exact, sources)
    outcomes = judged(judge, sources)
    assert verdicts(outcomes) == ["WA"] * 8
    assert not any(outcome.is_screened for outcome in outcomes)


def test_the_names_of_the_header_are_those_that_clash(judge: Judge) -> None:
    names = judge.compiler.toolchain().names
    assert {"count", "gcd", "y1", "printf", "map", "std", "NULL", "literals"} <= names
    assert not {"a", "n", "x", "solve", "graph", "value", "dp"} & names
