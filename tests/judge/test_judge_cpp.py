"""C++ programs: verdicts, headers, and compiling each text once."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from alphacode.core.checker import Checker, parse_program
from alphacode.core.errors import ToolchainMissing
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution, TestCase
from alphacode.core.verdict import Judgement, Verdict
from alphacode.judge import Judge, JudgeJob, JudgeSettings
from alphacode.judge.toolchain import find_compiler

Ask = Callable[..., Judgement]

try:
    find_compiler()
except ToolchainMissing as error:
    pytest.skip(str(error), allow_module_level=True)

EVERYTHING = "#include <bits/stdc++.h>\nusing namespace std;\n"
VERDICTS = {
    "AC": EVERYTHING + "int main() { int a, b; cin >> a >> b; cout << a + b; }",
    "WA": '#include <cstdio>\nint main() { puts("4"); }',
    "TLE": "int main() { for (volatile int i = 0;; i++); }",
    "MLE": (
        "#include <cstdlib>\n#include <cstring>\n"
        "int main() { for (;;) { void *p = malloc(1 << 24); if (!p) return 1;"
        " memset(p, 1, 1 << 24); } }"
    ),
    "OLE": '#include <cstdio>\nint main() { for (;;) puts("aaaaaaaaaaaaaaaaaaaaaa"); }',
    "RE": "int main() { volatile int *p = nullptr; *p = 1; }",
    "CE": "int main() { return undeclared; }",
}


@pytest.mark.parametrize("verdict", VERDICTS)
def test_each_verdict_can_be_earned(judge_one: Ask, verdict: str) -> None:
    judgement = judge_one(VERDICTS[verdict], ("1 2", "3"), language=Language.CPP)
    assert judgement.verdict.value == verdict, judgement


MORE = {
    "bad_alloc": (
        "#include <vector>\nint main() { std::vector<char> v(1ull << 40); }",
        "MLE",
    ),
    "exit status": ("int main() { return 3; }", "RE"),
    "abort": ("#include <cassert>\nint main() { assert(false); }", "RE"),
    "stack of half the memory": (
        EVERYTHING + "int f(int n) { volatile char a[1000]; a[0] = n; "
        "return n ? f(n - 1) + a[0] * 0 : 3; }\nint main() { cout << f(60000); }",
        "AC",
    ),
    "endless recursion": (
        "int f(int n) { volatile int a[999]; a[0] = n; return f(n + 1) + a[0]; }\n"
        "int main() { return f(0); }",
        "RE",
    ),
    "thread": (
        "#include <iostream>\n#include <thread>\n"
        "int main() { int x = 0; std::thread t([&] { x = 3; }); t.join();"
        " std::cout << x; }",
        "AC",
    ),
    "untouched array larger than the limit": (
        EVERYTHING + "char a[150 << 20];\nint main() { a[5] = 3; cout << int(a[5]); }",
        "AC",
    ),
}


@pytest.mark.parametrize(("source", "verdict"), MORE.values(), ids=MORE)
def test_how_programs_end(judge_one: Ask, source: str, verdict: str) -> None:
    judgement = judge_one(source, ("", "3"), language=Language.CPP)
    assert judgement.verdict.value == verdict, judgement


HEADERS = {
    "rare header through bits/stdc++.h": (
        EVERYTHING + "int main() { complex<int> z(1, 2); cout << z.real() + z.imag(); }"
    ),
    "rare header by name": (
        "#include <chrono>\n#include <iostream>\n"
        "int main() { std::chrono::seconds s(3); std::cout << s.count(); }"
    ),
    "policy-based tree": (
        EVERYTHING + "#include <ext/pb_ds/assoc_container.hpp>\n"
        "using namespace __gnu_pbds;\nint main() {"
        " tree<int, null_type, less<int>, rb_tree_tag,"
        " tree_order_statistics_node_update> t; t.insert(3); t.insert(5);"
        " cout << *t.find_by_order(0); }"
    ),
    "own name that a header not asked for takes": (
        "#include <cstdio>\nusing namespace std;\nint map = 3, queue, count, prev;\n"
        'int main() { printf("%d", map + queue + count + prev); }'
    ),
    "macro before an include": (
        "#define int long long\n" + EVERYTHING + "signed main() {"
        " int x = 1e10; cout << x / 3333333333; }"
    ),
    "C++17": EVERYTHING + "int main() { auto [a, b] = pair{1, 2}; cout << a + b; }",
    "raw string and non-ASCII": (
        EVERYTHING + 'int main() { string s = R"(\u4e2d)"; cout << s.size(); }'
    ),
}


@pytest.mark.parametrize("source", HEADERS.values(), ids=HEADERS)
def test_headers_behave_as_without_the_judge(judge_one: Ask, source: str) -> None:
    limits = Limits(time_limit_s=5)
    judgement = judge_one(source, ("", "3"), language=Language.CPP, limits=limits)
    assert judgement.verdict is Verdict.ACCEPTED, judgement


def test_private_files_cannot_be_included(judge_one: Ask, tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root has files that its own compiler must not read")
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden-words here\n")
    secret.chmod(0o600)
    source = f'#include "{secret}"\nint main() {{}}'
    judgement = judge_one(source, language=Language.CPP)
    assert judgement.verdict is Verdict.COMPILE_ERROR
    assert "hidden-words" not in judgement.message


def test_endless_compilation_is_a_compile_error(tmp_path: Path) -> None:
    source = '#include "/dev/zero"\nint main() {}'
    loop = (
        "template <int n> struct A { A<n + 1> a; A<n + 2> b; };\nA<0> a;\nint main() {}"
    )
    settings = JudgeSettings(
        workers=1, compile_time_limit_s=1, compile_memory_limit_bytes=256 << 20
    )
    tests = (TestCase("", ""),)
    with Judge(settings) as judge:
        jobs = [
            JudgeJob(text, Solution(Language.CPP, text), tests, Limits())
            for text in (source, loop)
        ]
        for outcome in judge.judge(jobs):
            assert outcome.judgement is not None, outcome.error
            assert outcome.judgement.verdict is Verdict.COMPILE_ERROR


def test_an_error_in_words_of_the_program_is_its_own(judge_one: Ask) -> None:
    source = "#error No space left on device\nint main() {}"
    judgement = judge_one(source, language=Language.CPP)
    assert judgement.verdict is Verdict.COMPILE_ERROR


def test_a_program_sees_nothing_that_the_one_before_it_left() -> None:
    host = "print(5, flush=True)"
    talking = Checker(
        interactor=parse_program(Solution(Language.PYTHON3, host), "testlib")
    )
    lister = (
        "#include <filesystem>\n#include <iostream>\nint main() {\n"
        '  for (auto &each : std::filesystem::directory_iterator("."))\n'
        "    std::cout << each.path() << std::endl;\n}"
    )
    tests = (TestCase("", "5\n"),)
    with Judge(JudgeSettings(workers=1)) as judge:
        # What talks lies in a file while it does.
        talker = Solution(Language.PYTHON3, "print(input())")
        list(judge.judge([JudgeJob(1, talker, tests, Limits(), checker=talking)]))
        program = Solution(Language.CPP, lister)
        (outcome,) = judge.judge([JudgeJob(2, program, tests, Limits(time_limit_s=5))])
    assert outcome.judgement is not None, outcome.error
    assert outcome.judgement.results[0].output == ""
