"""Short ways to write a task down: one expression, one condition, whole bodies."""

import re
from typing import Any

from alphacode.curriculum.answers import (
    answer_words,
    cpp_yes_no,
    python_yes_no,
    wrong_yes_no,
    yes_no_output,
)
from alphacode.curriculum.task import Param, Task, Wrong

REAL = (
    "Print [the answer|it] with [exactly |]two digits after the [decimal |]point.",
    "Output a real number rounded to 2 decimals.",
    "Print one number with two decimal places.",
)
ONE = ("Print one integer.", "Print [the answer|a single number].")
TWO = ("Print two numbers separated by a space.", "Print the two numbers on one line.")
ROW = (
    "Print the numbers separated by spaces.",
    "Output them on one line, with spaces between.",
    "Print the [resulting |]list on a single line.",
)
LINES = (
    "Print each [answer|one] on its own line.",
    "Output one [answer|value] per line.",
    "Print them line by line.",
)
STRING = (
    "Print the [resulting |]string.",
    "Output the [new |]word.",
    "Print one line.",
)


def show(expression: str) -> str:
    """Return C++ that prints one expression and a newline."""
    return f'cout << {_bracketed(expression)} << "\\n";'


def _bracketed(expression: str) -> str:
    """Put what binds less than `<<` into brackets."""
    binds_less = re.search(r" ([?^|&<>]|==|<=|>=|\|\||&&) ", expression) is not None
    return f"({expression})" if binds_less and " << " not in expression else expression


def bodies(
    name: str,
    params: tuple[Param, ...],
    say: tuple[str, ...],
    python: str | tuple[str, ...],
    cpp: str | tuple[str, ...],
    *wrong: tuple[str, str],
    **rest: Any,
) -> Task:
    """Return a task with whole bodies; `wrong` holds pairs of bodies."""
    return Task(
        name=name,
        params=params,
        say=say,
        python=(python,) if isinstance(python, str) else python,
        cpp=(cpp,) if isinstance(cpp, str) else cpp,
        wrong=tuple(Wrong(p, c) for p, c in wrong),
        **rest,
    )


def value(
    name: str,
    params: tuple[Param, ...],
    say: tuple[str, ...],
    python: str,
    cpp: str,
    *wrong: tuple[str, str],
    **rest: Any,
) -> Task:
    """Return a task whose answer is one expression, as are its mistakes.

    A line before the last one of `python` or `cpp` stays a statement.
    """
    before, after = _split(python), _split(cpp)

    def body(text: tuple[str, str]) -> str:
        return f"{text[0]}print({text[1]})"

    def body_cpp(text: tuple[str, str]) -> str:
        return text[0] + show(text[1])

    return bodies(
        name,
        params,
        say,
        (body(before), f"{before[0]}result = {before[1]}\nprint(result)")
        if "," not in re.sub(r"\(.*\)", "", before[1])
        else body(before),
        body_cpp(after),
        *((body(_split(p)), body_cpp(_split(c))) for p, c in wrong),
        **rest,
    )


def real(
    name: str,
    params: tuple[Param, ...],
    say: tuple[str, ...],
    python: str,
    cpp: str,
    *wrong: tuple[str, str],
    **rest: Any,
) -> Task:
    """Return a task whose answer is a real number with two decimals."""
    before, after = _split(python), _split(cpp)
    rest.setdefault("output", REAL)

    def body(text: tuple[str, str]) -> str:
        return f'{text[0]}print("%.2f" % ({text[1]}))'

    def body_cpp(text: tuple[str, str]) -> str:
        return f"{text[0]}cout << fixed << setprecision(2) << {text[1]} << endl;"

    return bodies(
        name,
        params,
        say,
        (body(before), f"{before[0]}result = {before[1]}\nprint(f'{{result:.2f}}')"),
        body_cpp(after),
        *((body(_split(p)), body_cpp(_split(c))) for p, c in wrong),
        **rest,
    )


def decide(
    name: str,
    params: tuple[Param, ...],
    say: tuple[str, ...],
    condition: str,
    python: str,
    cpp: str,
    *wrong: tuple[str, str],
    **rest: Any,
) -> Task:
    """Return a yes/no task; `condition` says in English when the answer is yes."""
    before, after = _split(python), _split(cpp)
    rest.setdefault("output", yes_no_output(condition))
    return Task(
        name=name,
        params=params,
        say=say,
        python=python_yes_no(before[1], before=before[0].strip("\n")),
        cpp=cpp_yes_no(after[1], before=after[0].strip("\n")),
        wrong=tuple(_mistaken(p, c) for p, c in wrong),
        constants=answer_words,
        **rest,
    )


def _mistaken(python: str, cpp: str) -> Wrong:
    before, after = _split(python), _split(cpp)
    return wrong_yes_no(
        before[1],
        after[1],
        python_before=before[0].strip("\n"),
        cpp_before=after[0].strip("\n"),
    )


def _split(code: str) -> tuple[str, str]:
    """Return what stands before the last line, and the last line."""
    before, newline, last = code.rpartition("\n")
    return before + newline, last
