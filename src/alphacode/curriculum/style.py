"""Habits of writing: names of variables, ways to read, spacing, a main function.

Each habit changes a finished program and leaves what it does as it is. Most programs
keep the plain style, so that a small model learns one well; all habits occur.
"""

import random
import re
from collections.abc import Iterable

from alphacode.curriculum.literals import LITERAL
from alphacode.curriculum.program import INDENT, rename

# What else people call a variable of the bodies.
PYTHON_NAMES = {
    "count": ("cnt", "c", "res", "ans", "answer", "counter", "num"),
    "total": ("s", "res", "ans", "sm", "summa", "result", "tot", "total_sum"),
    "best": ("ans", "res", "mx", "result", "answer", "top"),
    "result": ("res", "ans", "r", "out", "answer"),
    "b": ("c", "res", "lst", "arr", "new", "nums", "good"),
    "found": ("ok", "flag", "yes", "is_found"),
    "good": ("ok", "flag", "fine"),
    "value": ("v", "cur", "val"),
    "seen": ("used", "st", "visited"),
    "answer": ("ans", "res"),
}
CPP_NAMES = {
    "count": ("cnt", "c", "res", "ans"),
    "sum": ("s", "res", "ans", "total"),
    "best": ("ans", "res", "mx"),
    "result": ("res", "ans", "r"),
    "found": ("ok", "flag"),
    "good": ("ok", "flag"),
    "seen": ("used", "st"),
}
# A name that a function of the standard library or of the language has.
CALLED = re.compile(r"\b(\w+)(?=\()|\.(\w+)")
RENAME_ODDS = 0.3


def styled_python(rng: random.Random, program: str, kept: Iterable[str]) -> str:
    """Return a Python program in another hand.

    Args:
      kept: names of values that are read, which stay as they are.
    """
    program = _renamed(rng, program, PYTHON_NAMES, set(kept))
    if rng.random() < 0.12:
        program = program.replace(
            "list(map(int, input().split()))", "[int(x) for x in input().split()]"
        )
    if rng.random() < 0.06:
        program = _fast_input(program)
    if rng.random() < 0.05:
        program = _in_main(program)
    if rng.random() < 0.1:
        program = _spaced_tightly(program)
    return program


# A type and the short name that some give it, where nothing else is called so.
LONG = re.compile(r"(?<!unsigned )\blong long\b")
SHORT = re.compile(r"\bll\b")


def styled_cpp(rng: random.Random, program: str) -> str:
    """Return a C++ program in another hand."""
    program = _renamed(rng, program, CPP_NAMES, set())
    if rng.random() < 0.1:
        program = program.replace(INDENT, rng.choice(["  ", "\t"]))
    if rng.random() < 0.06 and LONG.search(program) and not SHORT.search(program):
        head, using, rest = program.partition("using namespace std;\n")
        if using:
            program = f"{head}{using}typedef long long ll;\n{LONG.sub('ll', rest)}"
    return program


def _renamed(
    rng: random.Random, program: str, names: dict[str, tuple[str, ...]], kept: set[str]
) -> str:
    words = set(re.findall(r"\w+", program))
    called = {word for match in CALLED.findall(program) for word in match if word}
    new: dict[str, str] = {}
    for old, others in names.items():
        if old not in words or old in kept or old in called:
            continue
        free = [x for x in others if x not in words and x not in new.values()]
        if free and rng.random() < RENAME_ODDS:
            new[old] = rng.choice(free)
    return rename(program, new)


def _fast_input(program: str) -> str:
    """Read by `sys.stdin.readline`, where no line is kept with its end."""
    calls = re.findall(r"input\(\)(?!\.split\(|\))", program)
    if calls or "sys." in program or "input()" not in program:
        return program
    if program.startswith(("import ", "from ")):
        return program
    return f"import sys\ninput = sys.stdin.readline\n{program}"


def _in_main(program: str) -> str:
    """Put a program without imports and functions into `main`."""
    if re.search(r"^(import|from|def) ", program, re.M) or "global" in program:
        return program
    inside = "\n".join(INDENT + x if x else x for x in program.strip("\n").split("\n"))
    return f'def main():\n{inside}\n\n\nif __name__ == "__main__":\n    main()\n'


def _spaced_tightly(program: str) -> str:
    """Leave out spaces around operators and after commas, outside strings."""
    parts = LITERAL.split(program)
    for index in range(0, len(parts), 2):
        part = re.sub(r" (=|==|!=|<=|>=|<|>|\+|-|\*|//|%|\+=|-=) ", r"\1", parts[index])
        parts[index] = re.sub(r", (?=\w|\*)", ",", part)
    return "".join(parts)
