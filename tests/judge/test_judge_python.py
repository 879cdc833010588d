"""Python programs: verdicts, and every habit of contest programs that must work."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from alphacode.core.limits import Limits
from alphacode.core.problem import TestCase
from alphacode.core.verdict import Judgement, Verdict
from alphacode.judge import judging

Ask = Callable[..., Judgement]

HABITS = {
    "input": "a, b = map(int, input().split())\nprint(a + b)",
    "sys.stdin.read": "import sys\nprint(sum(map(int, sys.stdin.read().split())))",
    "sys.stdin.buffer": (
        "import sys\nprint(sum(map(int, sys.stdin.buffer.read().split())))"
    ),
    "iterating stdin": (
        "import sys\nfor line in sys.stdin:\n    print(sum(map(int, line.split())))"
    ),
    "open(0)": "print(sum(map(int, open(0).read().split())))",
    "os.read of the whole file": (
        "import os\nprint(sum(map(int, os.read(0, os.fstat(0).st_size).split())))"
    ),
    "readline bound to a name": (
        "import sys\ninput = sys.stdin.readline\nprint(sum(map(int, input().split())))"
    ),
    "EOFError ends the loop": (
        "s = 0\ntry:\n    while True:\n        s += sum(map(int, input().split()))\n"
        "except EOFError:\n    print(s)"
    ),
    "name is main": (
        "if __name__ == '__main__':\n    print(sum(map(int, input().split())))"
    ),
    "import of main": ("def f(): return 7\nimport __main__\nprint(__main__.f() - 4)"),
    "sys.exit(0)": "import sys\nprint(7 - 4)\nsys.exit(0)",
    "sys.exit()": "import sys\nprint(3)\nsys.exit()",
    "exit()": "print(3)\nexit()",
    "quit()": "print(3)\nquit()",
    "atexit": "import atexit\natexit.register(lambda: print(3))",
    "output gathered and written at exit": (
        "import sys, io, atexit\nb = io.StringIO()\nsys.stdout = b\n"
        "atexit.register(lambda: sys.__stdout__.write(b.getvalue()))\nprint(3)"
    ),
    "file on descriptor 1 never flushed": "out = open(1, 'w')\nout.write('3')",
    "unflushed write": "import sys\nsys.stdout.write('3')",
    "bytes": "import sys\nsys.stdout.buffer.write(b'3')",
    "os.write": "import os\nos.write(1, b'3')",
    "print to stderr": "import sys\nprint('debug', file=sys.stderr)\nprint(3)",
    "thread with a big stack": (
        "import sys, threading\nsys.setrecursionlimit(10**6)\n"
        "threading.stack_size(64 << 20)\n"
        "def f(n): return 0 if n == 0 else f(n - 1)\n"
        "t = threading.Thread(target=lambda: print(f(20000) + 3))\nt.start()"
    ),
    "deep recursion": (
        "import sys\nsys.setrecursionlimit(10**6)\n"
        "def f(n): return 0 if n == 0 else f(n - 1)\nprint(3 + f(50000))"
    ),
    "recursion to the usual limit": (
        "def f(n): return 0 if n == 0 else f(n - 1)\nprint(3 + f(990))"
    ),
    "long integers": "n = 10 ** 6000\nprint(len(str(n)) - 5998)",
    "late imports": (
        "import hashlib, uuid, calendar, csv, pickle, tokenize, concurrent.futures\n"
        "print(3)"
    ),
    "future annotations": "from __future__ import annotations\nprint(3)",
    "dataclass": (
        "from dataclasses import dataclass\n"
        "@dataclass\nclass P:\n    x: int\nprint(P(3).x)"
    ),
    "pickle of an own class": (
        "import pickle\nclass P: pass\np = P(); p.x = 3\n"
        "print(pickle.loads(pickle.dumps(p)).x)"
    ),
    "numpy": (
        "try:\n    import numpy as np\nexcept ImportError:\n    print(3)\n"
        "else:\n    print(np.arange(3).sum())"
    ),
    "utf-8": "s = '\u4e2d\u6587'\nassert s.encode() and len(s) == 2\nprint(3)",
    "byte order mark": "\ufeffprint(3)",
    "Windows line ends": "x = 3\r\nprint(x)\r\n",
    "argv": "import sys\nprint(len(sys.argv) + 2)",
}


@pytest.mark.parametrize("source", HABITS.values(), ids=HABITS)
def test_habit_of_contest_programs_is_accepted(judge_one: Ask, source: str) -> None:
    limits = Limits(time_limit_s=5)
    judgement = judge_one(source, ("1 2\n", "3\n"), limits=limits)
    assert judgement.verdict is Verdict.ACCEPTED, judgement


VERDICTS = {
    "AC": "print(3)",
    "WA": "print(4)",
    "TLE": "while True: pass",
    "MLE": "x = bytearray(160 << 20)",
    "OLE": "while True: print('x' * 100000)",
    "RE": "print(3)\n1 / 0",
    "CE": "print(3",
}


@pytest.mark.parametrize("verdict", VERDICTS)
def test_each_verdict_can_be_earned(judge_one: Ask, verdict: str) -> None:
    assert judge_one(VERDICTS[verdict], ("", "3")).verdict.value == verdict


RUNTIME_ERRORS = {
    "exit status": "import sys\nprint(3)\nsys.exit(1)",
    "exit message": "import sys\nprint(3)\nsys.exit('sorry')",
    "endless recursion": "print(3)\ndef f(): f()\nf()",
    "signal": "import os\nprint(3, flush=True)\nos.kill(os.getpid(), 11)",
    "reading past the end": "print(3)\ninput()\ninput()",
    "module that is not there": "import numpy.nothing",
    "error in atexit does not hide one in the program": (
        "import atexit\natexit.register(lambda: 1 / 0)\nprint(3)\nraise KeyError"
    ),
    "closed output": "import os, sys\nos.close(1)\nprint(3)\nsys.stdout.flush()",
}


@pytest.mark.parametrize("source", RUNTIME_ERRORS.values(), ids=RUNTIME_ERRORS)
def test_runtime_errors(judge_one: Ask, source: str) -> None:
    assert judge_one(source, ("", "3")).verdict is Verdict.RUNTIME_ERROR


COMPILE_ERRORS = {
    "bad indentation": "print(3)\n  print(4)",
    "Python 2": "print 3",
    "null byte": "print(3)\0",
    "nested too deeply": "(" * 5000 + ")" * 5000,
    "return outside of a function": "print(3)\nreturn",
    "lone surrogate": "print('\ud800')",
}


@pytest.mark.parametrize("source", COMPILE_ERRORS.values(), ids=COMPILE_ERRORS)
def test_compile_errors(judge_one: Ask, source: str) -> None:
    judgement = judge_one(source, ("", "3"))
    assert judgement.verdict is Verdict.COMPILE_ERROR
    assert judgement.message


def test_traceback_shows_the_program_and_not_the_judge(judge_one: Ask) -> None:
    message = judge_one("def f():\n    return 1 / 0\nf()", ("", "")).message
    assert message.startswith("Traceback")
    assert 'File "solution.py", line 2, in f' in message
    assert "return 1 / 0" in message
    assert "ZeroDivisionError" in message
    assert "interpreter.py" not in message


def test_refused_memory_is_a_memory_limit(judge_one: Ask) -> None:
    judgement = judge_one("x = bytearray(1 << 33)", ("", ""))
    assert judgement.verdict is Verdict.MEMORY_LIMIT_EXCEEDED


def test_sleeping_is_a_time_limit(judge_one: Ask) -> None:
    judgement = judge_one("import time\ntime.sleep(60)", ("", ""))
    assert judgement.verdict is Verdict.TIME_LIMIT_EXCEEDED
    assert judgement.results[0].usage.cpu_s < 0.3


def test_stops_at_the_first_failure_unless_told_otherwise(judge_one: Ask) -> None:
    source = "n = int(input())\nassert n != 2\nprint(n)"
    tests = [("1", "1"), ("2", "2"), ("3", "4")]
    short = judge_one(source, *tests)
    assert [result.verdict.value for result in short.results] == ["AC", "RE"]
    whole = judge_one(source, *tests, stops=False)
    assert [result.verdict.value for result in whole.results] == ["AC", "RE", "WA"]
    assert short.verdict is whole.verdict is Verdict.RUNTIME_ERROR


def test_runs_share_nothing(judge_one: Ask) -> None:
    source = (
        "import builtins, collections, os\n"
        "print(getattr(builtins, 'mark', 0), hasattr(collections, 'mark'))\n"
        "builtins.mark = collections.mark = 1\n"
        "try: open('left', 'w').write('x')\nexcept OSError: pass"
    )
    tests = [("", "0 False")] * 3
    assert judge_one(source, *tests).is_accepted


def test_sets_of_strings_print_in_the_same_order_everywhere(judge_one: Ask) -> None:
    source = "print(*{str(i) for i in range(50)}, sep='-')"
    first = judge_one(source, ("", "")).results[0].output
    assert all(judge_one(source, ("", "")).results[0].output == first for _ in range(4))


def test_the_wall_limit_is_that_of_the_time_limit() -> None:
    """Not of the time that a program is let on to beyond it."""
    given: list[Limits] = []

    class Program:
        def run(self, worker: object, test: object, limits: Limits) -> object:
            given.append(limits)
            return SimpleNamespace(compile_error=None, killed="", cpu_s=0.1)

    program: Any = Program()
    engine: Any = SimpleNamespace(worker=None)
    limits = Limits(time_limit_s=2.0, wall_factor=3.0)
    judging._run(program, TestCase("", ""), limits, engine)
    assert given[0].time_limit_s == 2.5
    assert given[0].wall_limit_s == pytest.approx(6.0)
