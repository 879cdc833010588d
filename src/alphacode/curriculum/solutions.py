"""Programs of one problem: right in many styles, and wrong as people are."""

import random
import re

from alphacode.core.problem import Language, Solution, TestCase
from alphacode.curriculum.draft import Draft
from alphacode.curriculum.execute import compile_program, run_program
from alphacode.curriculum.mistakes import overflowing_cpp, with_a_mistake
from alphacode.curriculum.program import (
    assemble_cpp,
    assemble_python,
    rename,
    substitute_in_code,
)
from alphacode.curriculum.style import styled_cpp, styled_python
from alphacode.curriculum.task import Wrong

# Of the incorrect Python programs, those made by one slip in a correct one.
SLIP_SHARE = 0.35


def write_python(rng: random.Random, draft: Draft, body: str) -> str:
    """Return a whole Python program around a body."""
    body = substitute_in_code(body, draft.constants)
    text = assemble_python(rng, draft.layout, body, is_cases=draft.is_cases)
    # Names inside the braces of a format string would stay as they are.
    if re.search(r"\bf[\"']", text) is not None:
        return text
    return styled_python(rng, rename(text, draft.coded), draft.coded.values())


def write_cpp(rng: random.Random, draft: Draft, body: str) -> str:
    """Return a whole C++ program around a body."""
    body = substitute_in_code(body, draft.constants)
    text = assemble_cpp(rng, draft.layout, body, is_cases=draft.is_cases)
    return styled_cpp(rng, rename(text, draft.coded))


def correct_solutions(
    rng: random.Random, draft: Draft, tests: list[TestCase]
) -> list[Solution] | None:
    """Return correct programs, or `None` if one of them fails a test."""
    found: dict[Solution, None] = {}
    wanted = draft.settings.solutions_per_language
    bodies = list(draft.task.python)
    rng.shuffle(bodies)
    for index in range(wanted):
        text = write_python(rng, draft, bodies[index % len(bodies)])
        code = compile_program(text)
        if any(not _same(run_program(code, t.input), t.output) for t in tests):
            return None
        found[Solution(Language.PYTHON3, text)] = None
    cpp_bodies = list(draft.task.cpp)
    rng.shuffle(cpp_bodies)
    for index in range(wanted):
        text = write_cpp(rng, draft, cpp_bodies[index % len(cpp_bodies)])
        found[Solution(Language.CPP, text)] = None
    return list(found)


def incorrect_solutions(
    rng: random.Random, draft: Draft, tests: list[TestCase]
) -> list[Solution]:
    """Return programs wrong as people are, each failing at least one hidden test."""
    found: dict[Solution, None] = {}
    kinds = list(draft.task.wrong)
    rng.shuffle(kinds)
    wanted = draft.settings.incorrect_per_language
    taken = 0
    for wrong in kinds:
        if taken == wanted:
            break
        pair = _pair(rng, draft, wrong, tests)
        taken += bool(pair)
        found |= dict.fromkeys(pair)
    if wanted and rng.random() < SLIP_SHARE and (slip := _slip(rng, draft, tests)):
        found[slip] = None
    if wanted and _exceeds_int(tests):
        text = overflowing_cpp(write_cpp(rng, draft, rng.choice(draft.task.cpp)))
        if text is not None and rng.random() < 0.5:
            found[Solution(Language.CPP, text)] = None
    return list(found)


def _pair(
    rng: random.Random, draft: Draft, wrong: Wrong, tests: list[TestCase]
) -> list[Solution]:
    """Return a mistake in both languages, if hidden tests show it."""
    text = write_python(rng, draft, wrong.python)
    if not _is_wrong(text, tests):
        return []
    cpp = write_cpp(rng, draft, wrong.cpp)
    return [Solution(Language.PYTHON3, text), Solution(Language.CPP, cpp)]


def _slip(
    rng: random.Random, draft: Draft, tests: list[TestCase]
) -> Solution | None:  # fmt: skip
    """Return a correct Python program with one slip in it, if hidden tests show it."""
    text = write_python(rng, draft, rng.choice(draft.task.python))
    changed = with_a_mistake(rng, text)
    if changed is None or not _is_wrong(changed, tests):
        return None
    return Solution(Language.PYTHON3, changed)


def _is_wrong(program: str, tests: list[TestCase]) -> bool:
    """Whether a Python program gives a wrong answer to a test.

    A program that crashes in Python need not in C++, so only answers count.
    """
    code = compile_program(program)
    outputs = (run_program(code, test.input) for test in tests)
    return any(
        output is not None and not _passes(output, test.output)
        for output, test in zip(outputs, tests, strict=True)
    )


def _exceeds_int(tests: list[TestCase]) -> bool:
    """Whether an answer has a number that 32 bits do not hold."""
    numbers = (word for test in tests for word in test.output.split())
    digits = (word.lstrip("-") for word in numbers if len(word) > 9)
    return any(word.isdigit() and int(word) >= 2**31 for word in digits)


def _same(output: str | None, expected: str) -> bool:
    return output is not None and output.split() == expected.split()


def _passes(output: str, expected: str) -> bool:
    """Whether a judge that is lenient about case and small differences accepts."""
    found, wanted = output.casefold().split(), expected.casefold().split()
    return len(found) == len(wanted) and all(map(_is_close, found, wanted))


def _is_close(found: str, wanted: str) -> bool:
    if found == wanted:
        return True
    try:
        return abs(float(found) - float(wanted)) <= 1e-4 * max(1, abs(float(wanted)))
    except ValueError:
        return False
