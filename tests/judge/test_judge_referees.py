"""Checker programs and interactors: both protocols, and failures that stay ours."""

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from alphacode.core.checker import Checker, parse_program
from alphacode.core.errors import ToolchainMissing
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution, TestCase
from alphacode.judge import Judge, JudgeJob, JudgeOutcome, JudgeSettings
from alphacode.judge.isolation import refusal_of
from alphacode.judge.toolchain import find_compiler

PYTHON, CPP = Language.PYTHON3, Language.CPP
LIMITS = Limits(time_limit_s=1.0, memory_limit_bytes=128 << 20)
Ask = Callable[..., JudgeOutcome]

try:
    find_compiler()
except ToolchainMissing as error:
    pytest.skip(str(error), allow_module_level=True)


def job_of(
    checker: Checker,
    source: str,
    tests: tuple[tuple[str, str], ...],
    *,
    language: Language = PYTHON,
    limits: Limits = LIMITS,
) -> JudgeJob:
    """Return one program to be checked."""
    cases = tuple(TestCase(*test) for test in tests)
    return JudgeJob("one", Solution(language, source), cases, limits, checker=checker)


@pytest.fixture
def ask(judge: Judge) -> Ask:
    """Return a function that judges one program with a checker."""

    def ask(
        checker: Checker, source: str, *tests: tuple[str, str], **more: object
    ) -> JudgeOutcome:
        job = job_of(checker, source, tests or (("7\n", "14\n"),), **more)  # type: ignore[arg-type]
        (outcome,) = judge.judge([job])
        return outcome

    return ask


def checked_by(language: Language, source: str, line: str = "testlib") -> Checker:
    """Return a checker that is a program."""
    return Checker(program=parse_program(Solution(language, source), line))


def verdict(outcome: JudgeOutcome) -> str:
    """Return the verdict in letters, or nothing and why."""
    if outcome.judgement is None:
        assert outcome.error
        return f"unjudged: {outcome.error}"
    return outcome.judgement.verdict.value


# Right is a number whose sum with the input is a multiple of the answer; 1, 2 and so on
# have the checker end with that code.
SUM_CPP = r"""
#include <cstdio>
#include <cstdlib>
int number(const char *path) {
  FILE *file = fopen(path, "r");
  int value = -1;
  if (!file || fscanf(file, "%d", &value) != 1) exit(2);
  return value;
}
int main(int argc, char **argv) {
  if (argc < 4) return 3;
  int a = number(argv[1]), out = number(argv[2]), b = number(argv[3]);
  if (argc > 4) b += atoi(argv[4]);
  if ((a + out) % b == 0) return 0;
  fprintf(stderr, "%d does not fit\nreally\n", out);
  return out;
}
"""
SUM_PYTHON = """
import sys
def number(path):
    text = open(path).read()
    if not text.strip().isdigit():
        sys.exit(2)
    return int(text)
if len(sys.argv) < 4:
    sys.exit(3)
a, out, b = map(number, sys.argv[1:4])
b += sum(map(int, sys.argv[4:5]))
if (a + out) % b == 0:
    sys.exit(0)
print(out, "does not fit\\nreally", file=sys.stderr)
sys.exit(out)
"""
BOTH = pytest.mark.parametrize(
    ("language", "source"), [(CPP, SUM_CPP), (PYTHON, SUM_PYTHON)], ids=["cpp", "py"]
)


@BOTH
def test_a_testlib_checker_says_by_its_exit_code(
    ask: Ask, language: Language, source: str
) -> None:
    checker = checked_by(language, source)
    told = {n: verdict(ask(checker, f"print({n})")) for n in (7, 21, 1, 2, 3, 4)}
    assert [told[n] for n in (7, 21, 1, 2, 4)] == ["AC", "AC", "WA", "WA", "WA"]
    assert told[3] == "unjudged: the checker says that it failed: 3 does not fit"
    assert verdict(ask(checker, "print('words')")) == "WA"
    assert verdict(ask(checker, "pass")) == "WA"
    judgement = ask(checker, "print(1)").judgement
    assert judgement is not None and judgement.message == "1 does not fit"


@BOTH
def test_a_checker_gets_its_arguments(
    ask: Ask, language: Language, source: str
) -> None:
    checker = checked_by(language, source, "testlib -- 1")
    assert verdict(ask(checker, "print(8)")) == "AC"
    assert verdict(ask(checker, "print(1)")) == "WA"


def test_a_problem_gives_exit_codes_other_meanings(ask: Ask) -> None:
    checker = checked_by(CPP, SUM_CPP, "testlib 1=FAIL 3=WA 5=OK")
    told = {n: verdict(ask(checker, f"print({n})")) for n in (1, 2, 3, 5, 6)}
    assert (told[2], told[3], told[5]) == ("WA", "WA", "AC")
    assert told[1].startswith("unjudged: the checker says that it failed")
    assert told[6].startswith("unjudged: the checker ended with exit code 6")


def test_several_tests_and_languages_have_one_checker(ask: Ask) -> None:
    checker = checked_by(CPP, SUM_CPP)
    tests = [("1", "3"), ("2", "3"), ("3", "3")]
    right = (
        '#include <cstdio>\nint main() { int a; scanf("%d", &a); printf("%d", 9 - a); }'
    )
    assert verdict(ask(checker, right, *tests, language=CPP)) == "AC"
    outcome = ask(checker, "print(2)", *tests)
    assert verdict(outcome) == "WA"
    assert outcome.judgement is not None
    assert [each.verdict.value for each in outcome.judgement.results] == ["AC", "WA"]


def test_a_program_that_fails_is_not_checked(ask: Ask) -> None:
    checker = checked_by(CPP, "int main() { return 0; }")
    assert verdict(ask(checker, "print(1)")) == "AC"
    assert verdict(ask(checker, "print(1)\nraise SystemExit(1)")) == "RE"
    assert verdict(ask(checker, "while True: pass")) == "TLE"
    assert verdict(ask(checker, "print(")) == "CE"


# Writes its reason only when there is one to be told.
VALIDATOR_CPP = r"""
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
int main(int argc, char **argv) {
  if (argc < 4 || argv[3][strlen(argv[3]) - 1] != '/') return 1;
  int a = 0, b = 0, out = 0;
  if (fscanf(fopen(argv[1], "r"), "%d", &a) != 1) return 2;
  if (fscanf(fopen(argv[2], "r"), "%d", &b) != 1) return 3;
  if (scanf("%d", &out) == 1 && a * 2 == b && out == b) return 42;
  if (out == 99) abort();
  if (out == 50) return 43;
  FILE *file = fopen((std::string(argv[3]) + "judgemessage.txt").c_str(), "w");
  fprintf(file, "found %d\n", out);
  fclose(file);
  return 43;
}
"""
VALIDATOR_PYTHON = """
import os, sys
a, b = (int(open(path).read()) for path in sys.argv[1:3])
assert sys.argv[3].endswith("/")
out = int(sys.stdin.read() or 0)
if out == b == 2 * a:
    sys.exit(42)
if out == 99:
    os.abort()
if out != 50:
    with open(sys.argv[3] + "judgemessage.txt", "w") as file:
        print("found", out, file=file)
sys.exit(43)
"""


@pytest.mark.parametrize(
    ("language", "source"),
    [(CPP, VALIDATOR_CPP), (PYTHON, VALIDATOR_PYTHON)],
    ids=["cpp", "py"],
)
def test_a_kattis_validator_reads_the_output_from_its_input(
    ask: Ask, language: Language, source: str
) -> None:
    checker = checked_by(language, source, "kattis")
    assert verdict(ask(checker, "print(int(input()) * 2)")) == "AC"
    wrong = ask(checker, "print(15)")
    assert verdict(wrong) == "WA"
    assert wrong.judgement is not None and wrong.judgement.message == "found 15"
    # The reason of another program is not this one's.
    silent = ask(checker, "print(50)")
    assert verdict(silent) == "WA"
    assert silent.judgement is not None and silent.judgement.message == ""
    crashed = verdict(ask(checker, "print(99)"))
    assert crashed.startswith("unjudged: the checker was ended by signal 6")


def test_a_kattis_validator_that_knows_nothing_of_42_fails(ask: Ask) -> None:
    checker = checked_by(CPP, "int main() { return 0; }", "kattis")
    told = verdict(ask(checker, "print(14)"))
    assert told.startswith("unjudged: the checker ended with exit code 0; expected 42")


FAILURES = {
    "crash": (CPP, "int main() { volatile int *p = nullptr; *p = 1; }", "signal 11"),
    "exception": (PYTHON, "raise SystemExit(9)", "exit code 9"),
    "fails": (CPP, "int main() { return 3; }", "says that it failed"),
    "points": (CPP, "int main() { return 7; }", "gives points"),
    "syntax": (CPP, "int main() { return undeclared; }", "does not compile"),
    "java": (Language.JAVA, "class Main {}", "a checker in java"),
    "exhausts memory": (
        PYTHON,
        "import os, sys\ntry:\n    x = bytearray(1 << 40)\n"
        "except MemoryError:\n    os.abort()",
        "signal 6",
    ),
}


@pytest.mark.parametrize(("language", "source", "why"), FAILURES.values(), ids=FAILURES)
def test_a_failure_of_a_checker_is_no_verdict(
    ask: Ask, language: Language, source: str, why: str
) -> None:
    for program in ("print(14)", "print('nonsense')"):
        outcome = ask(checked_by(language, source), program)
        assert outcome.judgement is None
        assert outcome.error is not None and why in outcome.error
    # The worker goes on.
    assert verdict(ask(Checker(), "print(14)")) == "AC"


def test_a_checker_that_loops_is_no_verdict(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = Limits(time_limit_s=0.3, memory_limit_bytes=64 << 20, wall_factor=2)
    monkeypatch.setattr("alphacode.judge.refereeing.REFEREE_LIMITS", limits)
    outcome = ask(checked_by(CPP, "int main() { for (;;); }"), "print(14)")
    assert outcome.judgement is None
    assert outcome.error is not None and "the checker was stopped" in outcome.error


def test_headers_of_a_directory_are_put_into_checkers(tmp_path: Path) -> None:
    (tmp_path / "answers.h").write_text("#pragma once\nint right() { return 0; }\n")
    source = '  #  include "answers.h" \nint main() { return right(); }'
    missing = '#include "other.h"\nint main() {}'
    with Judge(JudgeSettings(workers=1, checker_headers=tmp_path)) as judge:
        jobs = [
            job_of(checked_by(CPP, text), "print()", (("", ""),))
            for text in (source, missing)
        ]
        told = [verdict(outcome) for job in jobs for outcome in judge.judge([job])]
    assert told[0] == "AC"
    assert "does not compile" in told[1] and "other.h" in told[1]


# Guess the number of the answer file within ten questions, of 1 to 1000.
HOST_CPP = r"""
#include <cstdio>
#include <cstring>
int main(int argc, char **argv) {
  bool is_kattis = argv[3][strlen(argv[3]) - 1] == '/';
  int right = is_kattis ? 42 : 0, wrong = is_kattis ? 43 : 1;
  int secret, guess, n = 0;
  FILE *file = fopen(argv[is_kattis ? 2 : 3], "r");
  if (!file || fscanf(file, "%d", &secret) != 1) return 3;
  FILE *left = is_kattis ? nullptr : fopen(argv[2], "w");
  while (n++ < 10) {
    if (scanf("%d", &guess) != 1) return wrong;
    if (guess == secret) {
      if (left) fprintf(left, "%d\n", n);
      puts("right");
      return right;
    }
    puts(guess < secret ? "more" : "less");
    fflush(stdout);
  }
  return wrong;
}
"""
HOST_PYTHON = """
import sys
is_kattis = sys.argv[3].endswith("/")
right, wrong = (42, 43) if is_kattis else (0, 1)
secret = int(open(sys.argv[2 if is_kattis else 3]).read())
for n in range(10):
    guess = sys.stdin.readline()
    if not guess.strip():
        sys.exit(wrong)
    if int(guess) == secret:
        if not is_kattis:
            print(n + 1, file=open(sys.argv[2], "w"))
        print("right", flush=True)
        sys.exit(right)
    print("more" if int(guess) < secret else "less", flush=True)
sys.exit(wrong)
"""
GUESS_PYTHON = """
low, high = 1, 1000
while True:
    middle = (low + high) // 2
    print(middle, flush=True)
    word = input()
    if word == "right":
        break
    if word == "more":
        low = middle + 1
    else:
        high = middle - 1
"""
GUESS_CPP = r"""
#include <iostream>
#include <string>
int main() {
  int low = 1, high = 1000;
  std::string word;
  while (word != "right") {
    int middle = (low + high) / 2;
    std::cout << middle << std::endl;
    if (!(std::cin >> word)) return 1;
    if (word == "more") low = middle + 1;
    else high = middle - 1;
  }
}
"""
SECRETS = (("", "1000\n"), ("", "1\n"), ("", "377\n"))


def talking_to(language: Language, source: str, line: str = "testlib") -> Checker:
    """Return a checker that is an interactor."""
    return Checker(interactor=parse_program(Solution(language, source), line))


HOSTS = pytest.mark.parametrize("line", ["testlib", "kattis"])


@HOSTS
@pytest.mark.parametrize(
    "host", [(CPP, HOST_CPP), (PYTHON, HOST_PYTHON)], ids=["cpp", "py"]
)
def test_a_program_talks_with_an_interactor(
    ask: Ask, line: str, host: tuple[Language, str]
) -> None:
    checker = talking_to(*host, line)
    assert verdict(ask(checker, GUESS_PYTHON, *SECRETS)) == "AC"
    assert verdict(ask(checker, GUESS_CPP, *SECRETS, language=CPP)) == "AC"
    slow = GUESS_PYTHON.replace("(low + high) // 2", "low")
    outcome = ask(checker, slow, *reversed(SECRETS))
    assert verdict(outcome) == "WA"


# Cases that take seconds to end.
SLOW = ("loops when it is left alone", "only listens", "floods with one line")


def patiently(cases: dict[str, Any]) -> list[Any]:
    """Return the cases as parameters, those that take long for the slow tests."""
    return [
        pytest.param(*case, id=name, marks=[pytest.mark.slow] if name in SLOW else [])
        for name, case in cases.items()
    ]


BAD_TALK = {
    "ends early": (PYTHON, "print(5, flush=True)", {"WA"}),
    "says nothing": (PYTHON, "pass", {"WA"}),
    "breaks": (PYTHON, "print(5, flush=True); input(); 1 / 0", {"RE"}),
    "never flushes": (
        PYTHON,
        GUESS_PYTHON.replace(", flush=True", "").replace(
            "input()", "next(__import__('sys').stdin)"
        ),
        {"TLE"},
    ),
    "only listens": (PYTHON, "input()", {"TLE"}),
    "spins": (CPP, "int main() { for (volatile int i = 0;; i++); }", {"TLE"}),
    "floods": (PYTHON, "while True: print(5)", {"WA", "TLE"}),
    "floods with one line": (
        CPP,
        '#include <cstdio>\nint main() { for (;;) fputs("1111111111", stdout); }',
        {"WA", "TLE"},
    ),
    "floods standard error": (
        PYTHON,
        "import sys\nwhile True: sys.stderr.write('x' * 99999)",
        {"OLE"},
    ),
    "does not compile": (CPP, "int main() { return undeclared; }", {"CE"}),
    "is no Python": (PYTHON, "print(", {"CE"}),
}


@pytest.mark.parametrize(("language", "source", "verdicts"), patiently(BAD_TALK))
def test_a_bad_talk_ends(
    ask: Ask, language: Language, source: str, verdicts: set[str]
) -> None:
    checker = talking_to(CPP, HOST_CPP)
    started = time.monotonic()
    told = verdict(ask(checker, source, ("", "377\n"), language=language))
    assert told in verdicts
    assert time.monotonic() - started < 30
    # The next talk is one of its own.
    assert verdict(ask(checker, GUESS_CPP, *SECRETS, language=CPP)) == "AC"


def test_a_program_that_talks_makes_no_files_in_memory(ask: Ask) -> None:
    source = "import os\ntry: os.memfd_create('x', 0)\nexcept OSError: " + (
        "\n    ".join(["", *GUESS_PYTHON.strip().split("\n")])
    )
    assert verdict(ask(talking_to(CPP, HOST_CPP), source, *SECRETS)) == "AC"


def test_what_an_interactor_leaves_is_checked(ask: Ask) -> None:
    host = parse_program(Solution(PYTHON, HOST_PYTHON), "testlib")
    # At most nine questions.
    few = "import sys\nn = int(open(sys.argv[2]).read())\nsys.exit(n > 9)"
    judge = parse_program(Solution(PYTHON, few), "testlib")
    checker = Checker(program=judge, interactor=host)
    assert verdict(ask(checker, GUESS_CPP, ("", "500\n"), language=CPP)) == "AC"
    assert verdict(ask(checker, GUESS_CPP, *SECRETS, language=CPP)) == "WA"
    assert verdict(ask(checker, "pass", *SECRETS)) == "WA"


ILL_HOSTS = {
    "crashes": "import os; input(); os.abort()",
    "crashes at once": "import os; os.abort()",
    "fails": "import sys; input(); sys.exit(3)",
    "does not compile": "print(",
}
TALKERS = {
    "python": (PYTHON, GUESS_PYTHON),
    "cpp": (CPP, GUESS_CPP),
    "loops when it is left alone": (
        CPP,
        "#include <iostream>\nint main() { std::string s; std::cout << 5 << std::endl;"
        " for (;;) std::cin >> s; }",
    ),
    "is broken off": (PYTHON, "while True: print(5, flush=True)"),
}


@pytest.mark.parametrize("host", ILL_HOSTS.values(), ids=ILL_HOSTS)
@pytest.mark.parametrize(("language", "source"), patiently(TALKERS))
def test_a_failure_of_an_interactor_is_no_verdict(
    ask: Ask, host: str, language: Language, source: str
) -> None:
    outcome = ask(talking_to(PYTHON, host), source, ("", "377"), language=language)
    assert outcome.judgement is None, outcome.judgement
    assert outcome.error


@pytest.mark.slow
def test_an_interactor_that_loops_is_no_verdict(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = Limits(time_limit_s=3.0, memory_limit_bytes=256 << 20, wall_factor=2)
    monkeypatch.setattr("alphacode.judge.refereeing.REFEREE_LIMITS", limits)
    short = Limits(time_limit_s=0.2, wall_factor=1)
    checker = talking_to(CPP, "int main() { for (volatile int i = 0;; i++); }")
    outcome = ask(checker, GUESS_CPP, ("", "377"), language=CPP, limits=short)
    assert outcome.judgement is None, outcome.judgement
    assert outcome.error is not None and "stopped" in outcome.error


def test_a_program_that_breaks_off_first_is_at_fault(ask: Ask) -> None:
    host = "import sys\nif not sys.stdin.readline():\n    sys.exit(3)\nsys.exit(0)"
    checker = talking_to(PYTHON, host)
    source = "import time\ntime.sleep(0.3)\nraise SystemExit(5)"
    assert verdict(ask(checker, source, ("", ""))) in ("RE",)


def test_a_talk_that_cannot_begin_leaves_no_answer_behind(judge: Judge) -> None:
    # The program's command fails to start once; the next talk must not take the
    # answer of the interactor that was left.
    from alphacode.judge.native_box import NativeBox

    checker = talking_to(PYTHON, HOST_PYTHON)
    begin, count = NativeBox.begin, 0

    def fail_once(box: NativeBox, command, data, files=()):  # type: ignore[no-untyped-def]
        nonlocal count
        if files and "launcher" in box.name:
            count += 1
            if count == 1:
                raise OSError("no more")
        begin(box, command, data, files)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(NativeBox, "begin", fail_once)
        job = job_of(checker, GUESS_CPP, SECRETS, language=CPP)
        (outcome,) = judge.judge([job])
    assert count > 1
    assert verdict(outcome) == "AC"


PRYING = {
    "cpp": (
        CPP,
        '#include <cstdio>\nint main() { return fopen("/etc/passwd", "r") ? 1 : 0; }',
    ),
    "py": (
        PYTHON,
        "import sys\ntry:\n    open('/etc/passwd')\nexcept OSError:\n    sys.exit(0)\n"
        "sys.exit(1)",
    ),
    "other homes": (
        PYTHON,
        "import os, sys\n"
        "sys.exit(any(map(os.path.exists, ('/root', '/home', '/tmp'))))",
    ),
    "its input": (
        PYTHON,
        "import sys\nfor path in sys.argv[1:4]:\n    try:\n        open(path, 'a')\n"
        "    except OSError:\n        continue\n    sys.exit(1)\nsys.exit(0)",
    ),
    "network": (
        PYTHON,
        "import socket, sys\ntry:\n    socket.socket()\nexcept OSError:\n"
        "    sys.exit(0)\nsys.exit(1)",
    ),
}


@pytest.mark.parametrize(("language", "source"), PRYING.values(), ids=PRYING)
def test_checkers_are_shut_in(
    judge: Judge, ask: Ask, language: Language, source: str
) -> None:
    if judge.isolation != "namespaces":
        pytest.skip("other levels let programs see more")
    assert verdict(ask(checked_by(language, source), "print()")) == "AC"


def test_nothing_stays_open(judge: Judge, ask: Ask) -> None:
    checkers = [checked_by(CPP, SUM_CPP), talking_to(CPP, HOST_CPP)]
    counts = []
    for _ in range(3):
        for checker in checkers:
            ask(checker, "print(7)")
        counts.append(len(os.listdir("/proc/self/fd")))
    assert counts[2] <= counts[1]


DAEMON = """
import os, sys, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(100)
    os._exit(0)
time.sleep(0.1)
sys.exit(0)
"""


@pytest.mark.parametrize("level", ["namespaces", "landlock", "seccomp"])
def test_what_a_checker_leaves_running_is_ended(level: str) -> None:
    if refusal_of(level):
        pytest.skip(refusal_of(level))
    settings = JudgeSettings(workers=1, isolation=level)  # type: ignore[arg-type]
    job = job_of(checked_by(PYTHON, DAEMON), "print()", (("", ""),))
    started = time.monotonic()
    with Judge(settings) as judge:
        (outcome,) = judge.judge([job])
    assert verdict(outcome) == "AC"
    assert time.monotonic() - started < 20


def test_checkers_run_on_an_interpreter_outside_of_the_system() -> None:
    system = Path("/usr/bin/python3")
    if not system.exists():
        pytest.skip("no Python of the system to copy")
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        Path(folder).chmod(0o755)
        python = Path(folder) / "python3"
        shutil.copy(system.resolve(), python)
        settings = JudgeSettings(workers=1, python=str(python))
        with Judge(settings) as judge:
            job = job_of(checked_by(PYTHON, SUM_PYTHON), "print(7)", (("7", "14"),))
            (outcome,) = judge.judge([job])
    assert verdict(outcome) == "AC"
