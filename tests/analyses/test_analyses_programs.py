"""Dead code, code that no test reaches, and which programs are looked at."""

from pathlib import Path

import pytest

from alphacode.analyses.dead_code import dead_code, num_tokens
from alphacode.analyses.programs import (
    MODEL,
    PEOPLE,
    Program,
    drawn,
    programs_of_people,
    right_programs,
)
from alphacode.analyses.reaching import find_reached, statements_of, traced
from alphacode.analyses.syntax import reason, syntactic_validity
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Problem, Solution
from alphacode.evaluation.intervals import pooled_interval
from alphacode.judge import Judge, JudgeSettings
from alphacode.store.run_directory import RunDirectory, create_or_continue

DEAD = """
import sys, os
from math import gcd as g, sqrt
from collections import *

def used(x):
    def inner():
        return 1
    return x

def unused():
    return helper()

def helper():
    return os.getcwd()

def fact(n):
    return n * fact(n - 1)

class Never:
    def method(self):
        return sqrt(2)

class Used:
    def method(self):
        return 1

count = 0
total = used(3)
for _ in range(2):
    count += 1
print(total, Used().method(), sys.argv)
"""


def test_what_nobody_reads_is_found_again_and_again() -> None:
    """`os` is read by `helper`, that by `unused`: one after another they go."""
    found = dead_code(DEAD)
    assert found is not None
    assert found.imports == ("g", "os", "sqrt")
    assert found.functions == ("fact", "helper", "inner", "unused")
    assert found.classes == ("Never",)
    assert found.variables == ("count",)
    assert 0 < found.tokens_removed < found.tokens


def test_a_program_without_dead_code_keeps_all_of_it() -> None:
    found = dead_code("import sys\ndef f(x):\n    return x\nprint(f(sys.argv))\n")
    assert found is not None
    assert (found.tokens_removed, found.share, found.functions) == (0, 0.0, ())


def test_blocks_that_lose_everything_are_still_programs() -> None:
    text = "try:\n    import os\nexcept ImportError:\n    import re\nprint(1)\n"
    found = dead_code(text)
    assert found is not None and found.imports == ("os", "re")


def test_what_does_not_parse_has_no_dead_code() -> None:
    assert dead_code("print(") is None
    assert dead_code("\0") is None


def test_decorated_functions_and_globals_are_used() -> None:
    text = "x = 1\ndef f():\n    global x\n    x = 2\n@f\ndef g(): pass\n"
    found = dead_code(text)
    assert found is not None and found.functions == () and found.variables == ()


def test_tokens_are_counted_by_hand() -> None:
    assert num_tokens("x = f(1)  # words\n\n") == 6


BRANCHES = '''
"""A docstring is no statement to be reached."""
import sys
def never():
    x = 1; return x
def main():
    global n
    n = int(input()); sys.stdout.write("loud")
    if n > 5: print("big")
    else:
        print("small")
    while n > 0:
        n -= 1
        if n == 2:
            sys.exit(0)
    y: int
main()
'''


@pytest.fixture(scope="module")
def judge() -> Judge:
    with Judge(JudgeSettings(workers=1)) as opened:
        yield opened  # type: ignore[misc]


def test_statements_by_hand() -> None:
    statements = statements_of(BRANCHES)
    assert statements is not None
    assert sorted(statements.values()) == sorted(
        [
            "import sys",
            "def never():",
            "x = 1",
            "return x",
            "def main():",
            "n = int(input())",
            "sys.stdout.write('loud')",
            "if n > 5:",
            "print('big')",
            "print('small')",
            "while n > 0:",
            "n -= 1",
            "if n == 2:",
            "sys.exit(0)",
            "main()",
        ]
    )


def test_what_tests_reach_by_hand(judge: Judge) -> None:
    """With 2 the loop ends by itself, with 3 by `exit`, with 9 the number is big."""
    limits = Limits(time_limit_s=2.0)
    programs = {
        "small": (BRANCHES, ["2\n"], limits),
        "exits": (BRANCHES, ["2\n", "3\n"], limits),
        "all": (BRANCHES, ["2\n", "9\n"], limits),
        "fails": (BRANCHES, ["no number\n"], limits),
        "broken": ("print(", ["1\n"], limits),
    }
    found = find_reached(programs, judge)
    assert found["fails"] is None and found["broken"] is None
    small, exits, everything = found["small"], found["exits"], found["all"]
    assert small and exits and everything
    assert small.statements == 15
    dead = {"x = 1", "return x"}
    assert set(small.unreached) == dead | {"sys.exit(0)", "print('big')"}
    assert set(exits.unreached) == dead | {"print('big')"}
    assert set(everything.unreached) == dead
    assert everything.share_unreached == pytest.approx(2 / 15)


def test_what_threads_reach_is_reached(judge: Judge) -> None:
    """As programs do that need a deep stack; some wait for the thread, some do not."""
    text = (
        "import threading\ndef main():\n    n = int(input())\n    print(n)\n"
        "    if n > 5:\n        print('big')\n"
        "t = threading.Thread(target=main)\nt.start()\n"
    )
    limits = Limits(time_limit_s=2.0)
    programs = {
        "waits": (text + "t.join()\n", ["2\n"], limits),
        "goes": (text, ["2\n"], limits),
    }
    for found in find_reached(programs, judge).values():
        assert found and found.unreached == ("print('big')",)


def test_of_each_problem_in_turn() -> None:
    many = [Program(MODEL, "a", "cpp", f"a{i}", 1) for i in range(20)]
    programs = [*many, Program(MODEL, "b", "cpp", "b", 1)]
    chosen = drawn(programs, 3, seed=0)
    assert len(chosen) == 3 and {p.problem for p in chosen} == {"a", "b"}
    assert drawn(programs, 3, seed=0) == chosen
    assert len(drawn(programs, 100, seed=0)) == 21


def made(path: Path) -> RunDirectory:
    samples = [
        ("p", 0, "right", "python3", "print(1)"),
        ("p", 1, "right", "python3", "print( 1 )"),
        ("p", 1, "right", "python3", "print( 1 )"),
        ("p", 2, "wrong", "python3", "print(2)"),
        ("p", 3, "broken", "python3", "print("),
        ("q", 0, "bad", "cpp", "int"),
        ("q", 1, "lost", "cpp", "int main() {}"),
    ]
    judged = [
        ("p", "public", "right", "AC", ""),
        ("p", "hidden", "right", "AC", ""),
        ("p", "public", "wrong", "AC", ""),
        ("p", "hidden", "wrong", "WA", ""),
        (
            "p",
            "public",
            "broken",
            "CE",
            "File \"m.py\", line 1\nSyntaxError: '(' was never closed",
        ),
        ("q", "public", "bad", "CE", "main.cpp:1:4: error: expected 'x' at end"),
        ("q", "public", "lost", None, ""),
    ]
    with create_or_continue(path, {"layout": 1}) as run:
        names = ("problem", "index", "program_id", "language", "program")
        run.append("samples", [dict(zip(names, row, strict=True)) for row in samples])
        names = ("problem", "stage", "program_id", "verdict", "message")
        run.append("judgements", [dict(zip(names, row, strict=True)) for row in judged])
    return RunDirectory.for_reading(path)


def test_right_programs_of_a_run(tmp_path: Path) -> None:
    found = right_programs(made(tmp_path / "run"))
    assert found == [Program(MODEL, "p", "python3", "print(1)", 2)]


def test_programs_of_people_for_the_same_problems() -> None:
    solutions = (
        Solution(Language.PYTHON3, "print(1)"),
        Solution(Language.PYTHON3, "print(1)"),
        Solution(Language.JAVA, "class"),
    )
    problems = [
        Problem(name=name, description="", solutions=solutions) for name in ("p", "z")
    ]
    found = programs_of_people(problems, {"p"}, {"python3", "cpp"})
    assert found == [Program(PEOPLE, "p", "python3", "print(1)", 1)]


def test_syntax_by_language(tmp_path: Path) -> None:
    cpp, python = syntactic_validity(made(tmp_path / "run"))
    assert (python["language"], python["samples"], python["valid"]) == (
        "python3",
        4,
        0.75,
    )
    assert python["reasons"] == [
        {"reason": "SyntaxError: ... was never closed", "samples": 1}
    ]
    assert (cpp["samples"], cpp["valid"], cpp["unjudged"]) == (1, 0.0, 1)
    # The share shown is the one that the interval is of.
    good, judged = zip(*python["per_problem"], strict=True)
    assert sum(judged) == python["samples"]
    assert pooled_interval(good, judged).mean == python["valid"]
    assert cpp["reasons"] == [{"reason": "expected ... at end", "samples": 1}]
    assert reason("") == "no message"
    assert reason("SyntaxError: '(' was never closed (solution.py, line 3)") == (
        "SyntaxError: ... was never closed"
    )


@pytest.mark.parametrize(
    "text",
    [
        "x = " + "+".join("1" * 3000),
        "if x: pass\n" + "elif x: pass\n" * 3000,
        "x = 0x" + "f" * 5000,
    ],
    ids=["sum", "branches", "number"],
)
def test_what_cannot_be_written_again_ends_no_analysis(text: str) -> None:
    assert dead_code(text) is None
    assert statements_of(text) is None
    assert traced(text) is None
